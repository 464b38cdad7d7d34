import assert from 'node:assert/strict';
import { drawArticles, intervalOf } from '../../../server/src/evaluation/bootstrap';

suite('bootstrap', () => {
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

  test('draws as many articles as there are, the same each time', () => {
    const draws = drawArticles(7);
    assert.equal(draws.length, 1000);
    assert.ok(draws.every(draw => draw.length === 7 && sum(draw) === 7));
    assert.deepEqual(draws, drawArticles(7));
    assert.notDeepEqual(draws, drawArticles(7, 1000, 1));
  });

  test('draws every article about equally often', () => {
    const draws = drawArticles(4, 4000);
    for (let i = 0; i < 4; i++) {
      const drawn = sum(draws.map(draw => draw[i] ?? 0));
      assert.ok(Math.abs(drawn - 4000) < 300, `${drawn}`);
    }
  });

  test('holds the middle 95 %', () => {
    const draws = Array.from({ length: 1000 }, (_, i) => [i]);
    assert.deepEqual(
      intervalOf(draws, ([i = 0]) => 999 - i),
      [25, 974],
    );
  });

  test('leaves out draws without the statistic', () => {
    const draws = [[1], [2], [3]];
    assert.deepEqual(
      intervalOf(draws, ([i = 0]) => (i === 2 ? null : i)),
      [1, 3],
    );
    assert.equal(
      intervalOf(draws, () => null),
      null,
    );
  });

  test('tells nothing by one article', () => {
    assert.deepEqual(drawArticles(1), []);
    assert.equal(
      intervalOf([], () => 1),
      null,
    );
  });

  test('tells how far a figure depends on which articles there are', () => {
    // 40 articles, half of them right: the mean of 40 such draws has a standard error of 0.079.
    const right = Array.from({ length: 40 }, (_, i) => i % 2);
    const mean = (weights: readonly number[]) => sum(right.map((value, i) => value * (weights[i] ?? 0))) / 40;
    const [low, high] = intervalOf(drawArticles(40), mean) ?? [0, 0];
    assert.ok(Math.abs(low - (0.5 - 1.96 * 0.079)) < 0.03, `${low}`);
    assert.ok(Math.abs(high - (0.5 + 1.96 * 0.079)) < 0.03, `${high}`);
  });
});
