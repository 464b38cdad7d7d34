import assert from 'node:assert/strict';
import {
  BrokenSidecar,
  EMPTY_SIDECAR,
  parseSidecar,
  writeSidecar,
} from '../../../server/src/decisions/sidecar';
import { entityDecision } from './support/made';

suite('sidecar', () => {
  const decisions = [entityDecision('a1'), entityDecision('b2', { verdict: 'rejected', by: 'Mina' })];

  test('what was written is read again, in the same bytes', () => {
    const content = writeSidecar({ ...EMPTY_SIDECAR, decisions });
    assert.deepEqual(parseSidecar(content).decisions, decisions);
    assert.equal(writeSidecar(parseSidecar(content)), content);
  });

  test('its bytes do not depend on the order in which things were decided', () => {
    const content = writeSidecar({ ...EMPTY_SIDECAR, decisions });
    assert.equal(writeSidecar({ ...EMPTY_SIDECAR, decisions: [...decisions].reverse() }), content);
  });

  test('keys and records that it does not know stay in the file', () => {
    const content = JSON.stringify({
      format: 'newsmark-decisions/1',
      note: 'ours',
      decisions: [
        { ...decisions[0], colour: 'red' },
        { id: 'x', kind: 'vote' },
      ],
    });
    const sidecar = parseSidecar(content);
    assert.deepEqual(
      sidecar.decisions.map(({ id }) => id),
      ['a1'],
    );
    const again = JSON.parse(writeSidecar(sidecar));
    assert.equal(again.note, 'ours');
    assert.equal(again.decisions[0].colour, 'red');
    assert.deepEqual(again.decisions[1], { id: 'x', kind: 'vote' });
  });

  test('a second record of one id costs neither', () => {
    const content = writeSidecar({
      ...EMPTY_SIDECAR,
      decisions: [entityDecision('a1')],
      unread: [entityDecision('a1')],
    });
    assert.equal(parseSidecar(content).unread.length, 1);
  });

  for (const [name, content, reason] of [
    ['no JSON', '{"format":', /^not JSON$/],
    ['another thing', '[]', /expected/],
    ['a version to come', '{"format":"newsmark-decisions/2","decisions":[]}', /^format: expected/],
    ['no list', '{"format":"newsmark-decisions/1","decisions":{}}', /^decisions: expected/],
  ] as const)
    test(`${name} is told apart, with the place and without a word of it`, () => {
      assert.throws(
        () => parseSidecar(content),
        (error: unknown) => error instanceof BrokenSidecar && reason.test(error.message),
      );
    });

  test('keys that would change an object are no more than keys', () => {
    const content = '{"format":"newsmark-decisions/1","decisions":[],"__proto__":{"polluted":true}}';
    const sidecar = parseSidecar(content);
    assert.equal('polluted' in sidecar.more, false);
    assert.equal(Reflect.get({}, 'polluted'), undefined);
  });
});
