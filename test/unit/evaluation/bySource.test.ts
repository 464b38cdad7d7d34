import assert from 'node:assert/strict';
import { scoreBySource } from '../../../server/src/evaluation/bySource';
import { compareTold } from './marking';

suite('scoreBySource', () => {
  test('tells each source what words it got of its own', () => {
    const comparison = compareTold(
      'a1 a2 a3 a4. b1 b2. c1 c2 c3.',
      {
        sources: [
          ['anna', 'Anna Holm', 'person'],
          ['paper', 'The Post', 'media'],
        ],
        quotes: [
          ['a1 a2 a3 a4', 'direct', 'anna'],
          ['b1 b2', 'indirect', 'paper'],
        ],
      },
      {
        sources: [
          ['S1', 'Holm', 'person'],
          ['S2', 'Kim', 'person'],
        ],
        quotes: [
          ['a3 a4', 'direct', 'S1'],
          ['b1 b2', 'indirect', 'S1'],
          ['c1 c2 c3', 'indirect', 'S2'],
        ],
      },
    );
    assert.deepEqual(scoreBySource(comparison, new Map([['anna', 'S1']])), [
      {
        name: 'Anna Holm',
        kind: 'person',
        predicted: 'Holm',
        words: { right: 2, predicted: 4, gold: 4 },
      },
      { name: 'The Post', kind: 'media', predicted: null, words: { right: 0, predicted: 0, gold: 2 } },
      { name: 'Kim', kind: 'person', predicted: 'Kim', words: { right: 0, predicted: 3, gold: 0 } },
    ]);
  });
});
