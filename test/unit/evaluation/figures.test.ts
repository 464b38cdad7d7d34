import assert from 'node:assert/strict';
import { addUp, countsOf, ratesOf, shareOf } from '../../../server/src/evaluation/figures';

suite('figures', () => {
  test('are precision, recall and their harmonic mean', () =>
    assert.deepEqual(ratesOf(countsOf(3, 4, 6)), { precision: 0.75, recall: 0.5, f1: 0.6 }));

  test('are 0 where there is nothing', () =>
    assert.deepEqual(ratesOf(countsOf(0, 0, 0)), { precision: 0, recall: 0, f1: 0 }));

  test('are equal in all three for a share', () =>
    assert.deepEqual(ratesOf(shareOf(1, 4)), { precision: 0.25, recall: 0.25, f1: 0.25 }));

  test('add up by name', () =>
    assert.deepEqual(
      [
        ...addUp([
          ['a', countsOf(1, 2, 3)],
          ['b', countsOf(0, 0, 1)],
          ['a', countsOf(1, 1, 1)],
        ]),
      ],
      [
        ['a', countsOf(2, 3, 4)],
        ['b', countsOf(0, 0, 1)],
      ],
    ));
});
