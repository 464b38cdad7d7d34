import assert from 'node:assert/strict';
import { references } from '../../../server/src/features/references';
import { positionOf, textIn } from '../support/makeArticle';
import { ministerArticle } from '../support/ministerArticle';

const article = ministerArticle();
const mentions = ['করিম উল্লাহ', 'করিম উল্লাহর', 'তিনি'];

suite('references', () => {
  for (const from of ['তিনি', 'করিম উল্লাহর', 'সেতুমন্ত্রী'])
    test(`finds all mentions from ${from}, each once`, () => {
      const context = { includeDeclaration: true };
      const found = references(article, { position: positionOf(article, from, 1), context });
      assert.deepEqual(
        found.map(({ range }) => textIn(article, range)),
        mentions,
      );
    });

  test('leaves out the first full mention when it is not asked for', () => {
    const context = { includeDeclaration: false };
    const found = references(article, { position: positionOf(article, 'তিনি'), context });
    assert.equal(found.length, mentions.length - 1);
    assert.ok(found.every(({ range }) => range.start.line > 3));
  });

  test('finds nothing where no name or source stands', () => {
    const context = { includeDeclaration: true };
    assert.deepEqual(references(article, { position: { line: 1, character: 0 }, context }), []);
  });
});
