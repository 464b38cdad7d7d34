import assert from 'node:assert/strict';
import { labelCount, mayFollow } from '../../../server/src/model/labels';
import { bestLabels, labelOdds, type Transitions } from '../../../server/src/model/lattice';

const labels = labelCount(1);
const transitions: Transitions = { labels, of: new Float64Array((labels + 1) * labels) };
for (let previous = -1; previous < labels; previous++)
  for (let label = 0; label < labels; label++)
    transitions.of[(previous + 1) * labels + label] = mayFollow(label, previous)
      ? 0.3 * label - 0.2 * previous
      : Number.NEGATIVE_INFINITY;

/** Sums over every labelling of three words, the slow and certain way. */
function everyLabelling(scores: Float64Array, words: number) {
  const paths: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }];
  for (let word = 0; word < words; word++)
    for (const path of paths.splice(0))
      for (let label = 0; label < labels; label++)
        paths.push({
          labels: [...path.labels, label],
          score:
            path.score +
            (transitions.of[((path.labels.at(-1) ?? -1) + 1) * labels + label] ?? 0) +
            (scores[word * labels + label] ?? 0),
        });
  return paths.filter(({ score }) => Number.isFinite(score));
}

suite('the lattice', () => {
  const scores = Float64Array.from([0.2, -1, 3, 0.5, 0.9, 1.4, 0.1, -0.3, 2]);
  const paths = everyLabelling(scores, 3);

  test('finds the best of all labellings that BIO allows', () => {
    const best = paths.reduce((a, b) => (b.score > a.score ? b : a));
    assert.deepEqual([...bestLabels(scores, 3, transitions)], best.labels);
    assert.notEqual(best.labels[0], 2, 'no name starts inside');
  });

  test('knows how likely each label is over all of them', () => {
    const total = paths.reduce((sum, { score }) => sum + Math.exp(score), 0);
    const odds = labelOdds(scores, 3, transitions);
    for (let word = 0; word < 3; word++)
      for (let label = 0; label < labels; label++) {
        const share = paths
          .filter(path => path.labels[word] === label)
          .reduce((sum, { score }) => sum + Math.exp(score) / total, 0);
        assert.ok(Math.abs(share - (odds[word * labels + label] ?? -1)) < 1e-9);
      }
  });

  test('takes an empty sentence', () =>
    assert.equal(bestLabels(new Float64Array(0), 0, transitions).length, 0));
});
