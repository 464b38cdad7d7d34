import assert from 'node:assert/strict';
import { documentHighlight } from '../../../server/src/features/documentHighlight';
import { positionOf, textIn } from '../support/makeArticle';
import { ministerArticle } from '../support/ministerArticle';

suite('documentHighlight', () => {
  test('marks all mentions of whoever the words under the caret stand for', () => {
    const article = ministerArticle();
    const found = documentHighlight(article, { position: positionOf(article, 'তিনি') });
    assert.deepEqual(
      found?.map(({ range }) => textIn(article, range)),
      ['করিম উল্লাহ', 'করিম উল্লাহর', 'তিনি'],
    );
    assert.equal(documentHighlight(article, { position: { line: 1, character: 0 } }), null);
  });
});
