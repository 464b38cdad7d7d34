import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  apply,
  type Decisions,
  NO_HISTORY,
  type Operation,
  remember,
  step,
} from '../../../server/src/decisions/operations';
import type { Verdict } from '../../../server/src/decisions/types';
import { byId, entityDecision } from './support/made';

const verdict = fc.constantFrom<Verdict>('accepted', 'rejected', 'changed', 'manual');
const id = fc.constantFrom('a', 'b', 'c', 'd');
const operation: fc.Arbitrary<Operation> = fc.record({
  put: fc.array(
    fc.tuple(id, verdict).map(([one, verdict]) => entityDecision(one, { verdict })),
    { maxLength: 3 },
  ),
  remove: fc.array(id, { maxLength: 2 }),
});

suite('operations on decisions', () => {
  test('the inverse brings back what was there', () => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 4 }), operation, (past, next) => {
        const before = past.reduce<Decisions>((decisions, one) => apply(decisions, one).decisions, new Map());
        const { decisions, inverse } = apply(before, next);
        assert.deepEqual(
          new Map([...apply(decisions, inverse).decisions].sort()),
          new Map([...before].sort()),
        );
      }),
    );
  });

  test('undo and redo go back and forth, and a new decision ends what could be done again', () => {
    let decisions: Decisions = new Map();
    let history = NO_HISTORY;
    const decide = (next: Operation) => {
      const { decisions: after, inverse } = apply(decisions, next);
      decisions = after;
      history = remember(history, inverse);
    };
    decide({ put: [entityDecision('a')], remove: [] });
    decide({ put: [entityDecision('a', { verdict: 'rejected' }), entityDecision('b')], remove: [] });
    const undone = step(decisions, history, 'undo');
    assert.deepEqual(undone?.decisions, byId(entityDecision('a')));
    const redone = undone && step(undone.decisions, undone.history, 'redo');
    assert.deepEqual(redone?.decisions, decisions);
    assert.ok(undone);
    ({ decisions, history } = undone);
    decide({ put: [], remove: ['a'] });
    assert.equal(step(decisions, history, 'redo'), undefined);
    assert.equal(decisions.size, 0);
  });

  test('where nothing was decided there is nothing to take back', () => {
    assert.equal(step(new Map(), NO_HISTORY, 'undo'), undefined);
  });
});
