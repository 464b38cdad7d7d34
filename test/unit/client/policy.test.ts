import assert from 'node:assert/strict';
import { afterCrash, answered, freshPulse, look, type Pulse } from '../../../client/src/guard/policy';

suite('afterCrash', () => {
  /** What is done after crashes at these times, in milliseconds. */
  const verdicts = (times: readonly number[]) => {
    let crashes: readonly number[] = [];
    return times.map(time => {
      const { crashes: counted, next } = afterCrash(crashes, time);
      crashes = counted;
      return next.kind === 'restart' ? next.delay : next.kind;
    });
  };

  test('waits longer after each crash and gives up at the fifth', () =>
    assert.deepEqual(verdicts([0, 1000, 2000, 3000, 4000]), [500, 1000, 2000, 4000, 'give-up']));

  test('forgets crashes after three minutes', () => {
    const threeMinutes = 180_000;
    assert.deepEqual(verdicts([0, 1, 2, 3, threeMinutes + 10]), [500, 1000, 2000, 4000, 500]);
    assert.deepEqual(verdicts([0, 60_000, 120_000, 170_000, 179_999]), [500, 1000, 2000, 4000, 'give-up']);
  });
});

suite('look', () => {
  const limit = 10_000;
  /** The actions at these times; the server answers right after a time that stands in `answers`. */
  const actions = (times: readonly number[], answers: readonly number[] = []) => {
    let pulse: Pulse = freshPulse(0);
    return times.map(time => {
      const { pulse: next, action } = look(pulse, time, limit);
      pulse = answers.includes(time) ? answered(next) : next;
      return action;
    });
  };
  const everySecond = Array.from({ length: 13 }, (_, i) => i * 1000);

  test('asks again and again while the server answers', () =>
    assert.deepEqual(new Set(actions(everySecond, everySecond)), new Set(['ask'])));

  test('ends a server that was silent for ten seconds, and then begins anew', () => {
    const taken = actions(everySecond);
    assert.equal(taken.indexOf('end'), 10);
    assert.deepEqual(taken.slice(1, 10), Array(9).fill('wait'));
    assert.equal(taken[11], 'ask');
  });

  test('counts from the question, not from the last answer', () =>
    assert.equal(actions(everySecond, [0, 1000, 2000]).indexOf('end'), -1));

  test('does not take our own sleep for the server’s silence', () => {
    const asleep = [0, 1000, 3_600_000, 3_601_000];
    assert.deepEqual(actions(asleep), ['ask', 'wait', 'wait', 'wait']);
    assert.equal(
      actions([...asleep, ...everySecond.map(time => 3_602_000 + time)]).filter(a => a === 'end').length,
      1,
    );
  });
});
