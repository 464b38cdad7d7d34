import assert from 'node:assert/strict';
import { matchMarks } from '../../../server/src/evaluation/matching';

suite('matchMarks', () => {
  const on = (...ranges: readonly (readonly [number, number])[]) =>
    ranges.map(([from, to]) => ({ words: { from, to } }));
  const pairs = (...args: Parameters<typeof matchMarks>) =>
    matchMarks(...args).map(({ gold, predicted }) => [gold, predicted]);

  test('takes marks that overlap enough, intersection over union', () => {
    assert.deepEqual(pairs(on([0, 3]), on([1, 4]), 0.5), [[0, 0]]); // two of four
    assert.deepEqual(pairs(on([0, 3]), on([2, 5]), 0.5), []); // one of five
    assert.deepEqual(pairs(on([0, 3]), on([2, 5]), 0), [[0, 0]]);
    assert.deepEqual(pairs(on([0, 3]), on([3, 5]), 0), []);
    assert.deepEqual(pairs(on([0, 3]), on([0, 3]), 1), [[0, 0]]);
  });

  test('gives each mark one counterpart, the best first', () => {
    assert.deepEqual(pairs(on([0, 4]), on([0, 2], [2, 4], [0, 3]), 0.5), [[0, 2]]);
    assert.deepEqual(pairs(on([0, 4], [4, 6]), on([2, 6]), 0), [[1, 0]]); // 2/6 against 2/4
  });

  test('takes the first of equally good ones', () =>
    assert.deepEqual(pairs(on([0, 2], [0, 2]), on([0, 2], [0, 2]), 1), [
      [0, 0],
      [1, 1],
    ]));

  test('never takes marks without a word', () => assert.deepEqual(pairs(on([2, 2]), on([2, 2]), 0), []));

  test('takes time by the words marked, not by marks times marks', () => {
    const many = on(...Array.from({ length: 50_000 }, (_, i) => [3 * i, 3 * i + 3] as const));
    const start = performance.now();
    assert.equal(matchMarks(many, many, 1).length, 50_000);
    assert.ok(performance.now() - start < 5000);
  });
});
