import assert from 'node:assert/strict';
import { isTitleCase, shapeOf } from '../../../../../server/src/languages/en/names/shape';
import { readWords } from '../../../support/words';

suite('shape of English words', () => {
  const shapes: readonly (readonly [string, string])[] = [
    ['Khulna', 'capitalised'],
    ['Émile', 'capitalised'],
    ['RSC', 'capitals'],
    ['I', 'capitalised'],
    ['boats', 'other'],
    ['42', 'other'],
  ];
  for (const [word, shape] of shapes)
    test(`${word} is ${shape}`, () => assert.equal(shapeOf(readWords('en', word).reading, 0), shape));

  const lines: readonly (readonly [string, boolean])[] = [
    ['Seven Boats Sink As Storm Hits Coast', true],
    ['Seven boats sink as storm hits coast', false],
    ['Mira Lind Met Anna Vanton Yesterday.', false],
    ['Mira Lind', false],
  ];
  for (const [line, expected] of lines)
    test(`${line} is ${expected ? '' : 'not '}in title case`, () =>
      assert.equal(isTitleCase(readWords('en', line).reading), expected));
});
