import assert from 'node:assert/strict';
import { readConflictMarkers } from '../../../server/src/decisions/conflictMarkers';
import { mergeDecisions } from '../../../server/src/decisions/merge';
import { byId, entityDecision } from './support/made';

suite('merging two versions of decisions', () => {
  const base = byId(entityDecision('a'), entityDecision('b'));

  test('what each side added, changed and removed stands', () => {
    const ours = byId(entityDecision('a', { verdict: 'rejected' }), entityDecision('b'), entityDecision('c'));
    const theirs = byId(entityDecision('a'), entityDecision('d'));
    const { decisions, conflicts } = mergeDecisions(base, ours, theirs);
    assert.deepEqual(conflicts, []);
    assert.deepEqual([...decisions.keys()].sort(), ['a', 'c', 'd']);
    assert.deepEqual(decisions.get('a'), entityDecision('a', { verdict: 'rejected' }));
  });

  test('two fields of one decision, changed on either side, both stand', () => {
    const ours = byId(entityDecision('a', { type: 'ORG' }));
    const theirs = byId(entityDecision('a', { verdict: 'changed', by: 'Mina', at: '2026-05-01T10:00:00Z' }));
    const { decisions, conflicts } = mergeDecisions(byId(entityDecision('a')), ours, theirs);
    assert.deepEqual(conflicts, []);
    assert.deepEqual(
      decisions.get('a'),
      entityDecision('a', { type: 'ORG', verdict: 'changed', by: 'Mina', at: '2026-05-01T10:00:00Z' }),
    );
  });

  test('one field changed differently is a conflict, and ours until somebody settles it', () => {
    const ours = byId(entityDecision('a', { type: 'ORG' }));
    const theirs = byId(entityDecision('a', { type: 'LOC' }));
    const { decisions, conflicts } = mergeDecisions(byId(entityDecision('a')), ours, theirs);
    assert.deepEqual(
      conflicts.map(({ id, field }) => [id, field]),
      [['a', 'type']],
    );
    assert.deepEqual(decisions.get('a'), ours.get('a'));
  });

  test('removed here and changed there is a conflict, and stays', () => {
    const { decisions, conflicts } = mergeDecisions(
      base,
      byId(entityDecision('b')),
      byId(entityDecision('a', { type: 'LOC' }), entityDecision('b')),
    );
    assert.deepEqual(
      conflicts.map(({ id, field }) => [id, field]),
      [['a', null]],
    );
    assert.deepEqual(decisions.get('a'), entityDecision('a', { type: 'LOC' }));
  });

  test('the order of keys is no difference', () => {
    const { target, ...rest } = entityDecision('a');
    assert.deepEqual(
      mergeDecisions(null, byId({ target, ...rest }), byId({ ...rest, target })).conflicts,
      [],
    );
  });
});

suite("git's conflict markers", () => {
  const file = (middle: readonly string[]) => ['{', ...middle, '}'].join('\n');

  test('both versions are read', () => {
    const versions = readConflictMarkers(file(['<<<<<<< HEAD', '1', '=======', '2', '>>>>>>> other']));
    assert.deepEqual(versions, { ours: file(['1']), theirs: file(['2']), base: null });
  });

  test('and the common one, where every conflict has it', () => {
    const versions = readConflictMarkers(
      file(['<<<<<<< HEAD', '1', '||||||| base', '0', '=======', '2', '>>>>>>> other']),
    );
    assert.deepEqual(versions, { ours: file(['1']), theirs: file(['2']), base: file(['0']) });
  });

  test('a file without them, or with half of them, has no versions', () => {
    assert.equal(readConflictMarkers('{}\n'), null);
    assert.equal(readConflictMarkers(file(['<<<<<<< HEAD', '1', '=======', '2'])), null);
  });
});
