import assert from 'node:assert/strict';
import { outOfFold } from '../../../training/calibration/lib/folds';
import { fitLogistic, inTenths } from '../../../training/calibration/lib/logistic';
import { calibrationError, shownFrom } from '../../../training/calibration/lib/reliability';

suite('calibration', () => {
  const coins = (right: number, of: number, feature?: string) =>
    Array.from({ length: of }, (_, i) => ({
      features: [['always', 1] as const, ...(feature === undefined ? [] : [[feature, 1] as const])],
      outcome: i < right,
    }));

  test('fits the log-odds of what came true', () => {
    const { always, named } = fitLogistic([...coins(50, 100), ...coins(90, 100, 'named')], 0);
    assert.ok(Math.abs((always ?? 9) - 0) < 1e-6);
    assert.ok(Math.abs((named ?? 9) - Math.log(9)) < 1e-6);
  });

  test('is drawn to what is expected where little is known', () => {
    const weights = fitLogistic(coins(5, 10), 1000, { figure: 1.5 });
    assert.deepEqual(inTenths(weights), { always: 0, figure: 15 });
  });

  test('never lets a model see the article that it is asked about', () => {
    const rows = Array.from({ length: 25 }, (_, i) => ({ article: `a${i % 12}` }));
    const seen = outOfFold(
      rows,
      others => new Set(others.map(({ article }) => article)),
      (model, { article }) => Number(model.has(article)),
    );
    assert.deepEqual(
      seen,
      rows.map(() => 0),
    );
  });

  test('measures how far forecasts are from what came true', () => {
    const sure = Array.from({ length: 100 }, (_, i) => ({ given: 0.9, outcome: i % 10 !== 0 }));
    assert.ok(calibrationError(sure) < 1e-9);
    assert.ok(Math.abs(calibrationError(sure.map(({ outcome }) => ({ given: 1, outcome }))) - 0.1) < 1e-9);
  });

  test('counts what is shown from a threshold on, and how much of it is wrong', () => {
    const forecasts = [
      { given: 0.5, outcome: false },
      { given: 0.9, outcome: true },
      { given: 0.95, outcome: false },
      { given: 0.99, outcome: true },
    ];
    assert.deepEqual(shownFrom(0.9, forecasts), { shown: 3, share: 0.75, wrong: 1, wrongShare: 1 / 3 });
  });
});
