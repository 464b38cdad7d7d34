import assert from 'node:assert/strict';
import { scoreStructure, structureMisses } from '../../../server/src/evaluation/structure';
import { compareTold } from './marking';

suite('structure', () => {
  const comparison = compareTold(
    'one\ntwo\nthree\nfour',
    {
      structure: [
        [1, 'headline'],
        [2, 'byline'],
        [3, 'caption'],
      ],
    },
    {
      structure: [
        [1, 'headline'],
        [2, 'credit'],
        [4, 'tags'],
      ],
    },
  );

  test('is right where a line has the same kind', () =>
    assert.deepEqual(scoreStructure(comparison), [['structure', { right: 1, predicted: 3, gold: 3 }]]));

  test('tells the lines that differ', () =>
    assert.deepEqual(
      structureMisses(comparison).map(({ line, kind, gold, predicted }) => [line, kind, gold, predicted]),
      [
        [2, 'wrong', 'byline', 'credit'],
        [3, 'missed', 'caption', null],
        [4, 'spurious', null, 'tags'],
      ],
    ));
});
