import assert from 'node:assert/strict';
import { createPause, Superseded } from '../../../server/src/slices';

suite('slices', () => {
  const hostAt = (clock: { now: number }, breaths: string[]) => ({
    createEngine: () => assert.fail('no engine here'),
    now: () => clock.now,
    wait: async () => undefined,
    breathe: async () => {
      breaths.push('breath');
    },
  });

  test('lets messages in after each slice of work, not before', async () => {
    const clock = { now: 0 };
    const breaths: string[] = [];
    const pause = createPause(hostAt(clock, breaths), () => false);
    assert.equal(pause(), undefined);
    clock.now = 20;
    await pause();
    assert.equal(pause(), undefined);
    assert.equal(breaths.length, 1);
  });

  test('stops an analysis that was superseded, before or while it rests', async () => {
    const clock = { now: 0 };
    let superseded = false;
    const pause = createPause(hostAt(clock, []), () => superseded);
    clock.now = 20;
    const resting = pause();
    superseded = true;
    await assert.rejects(async () => resting, Superseded);
    assert.throws(pause, Superseded);
  });
});
