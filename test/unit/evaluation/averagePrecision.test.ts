import assert from 'node:assert/strict';
import {
  averagePrecision,
  rankTogether,
  withEqualScores,
} from '../../../server/src/evaluation/averagePrecision';

suite('averagePrecision', () => {
  const yes = (score: number) => ({ score, worthChecking: true });
  const no = (score: number) => ({ score, worthChecking: false });
  const near = (actual: number | null, expected: number) =>
    assert.ok(actual !== null && Math.abs(actual - expected) < 1e-12, `${actual} is not ${expected}`);

  test('averages the precision down to each claim worth checking, over all articles', () => {
    const ranking = rankTogether([
      { claims: [yes(0.9), no(0.8)], worthChecking: 1 },
      { claims: [yes(0.7)], worthChecking: 1 },
    ]);
    near(averagePrecision(ranking, [1, 1]), (1 / 1 + 2 / 3) / 2);
  });

  test('counts those that were not found as 0', () =>
    near(averagePrecision(rankTogether([{ claims: [yes(0.9)], worthChecking: 4 }]), [1]), 1 / 4));

  test('shares precision among equal scores, whatever their order', () => {
    for (const claims of [
      [yes(0.5), no(0.5)],
      [no(0.5), yes(0.5)],
    ])
      near(averagePrecision(rankTogether([{ claims, worthChecking: 1 }]), [1]), 1 / 2);
  });

  test('weighs articles as if they stood there so often', () => {
    const one = { claims: [yes(0.9), no(0.8)], worthChecking: 1 };
    const two = { claims: [no(0.85), yes(0.7)], worthChecking: 2 };
    assert.equal(
      averagePrecision(rankTogether([one, two]), [2, 1]),
      averagePrecision(rankTogether([one, one, two]), [1, 1, 1]),
    );
    assert.equal(
      averagePrecision(rankTogether([one, two]), [0, 1]),
      averagePrecision(rankTogether([two]), [1]),
    );
  });

  test('has a floor in equal scores', () => {
    const ranking = rankTogether([{ claims: [yes(0.9), no(0.8), no(0.1)], worthChecking: 2 }]);
    near(averagePrecision(withEqualScores(ranking), [1]), (1 / 3) * (1 / 2));
  });

  test('is nothing where nothing is worth checking', () =>
    assert.equal(averagePrecision(rankTogether([{ claims: [no(1)], worthChecking: 0 }]), [1]), null));
});
