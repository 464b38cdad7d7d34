import assert from 'node:assert/strict';
import { codeActions } from '../../../server/src/features/codeActions';
import { REVIEW_COMMANDS } from '../../../server/src/protocol';
import { positionOf } from '../support/makeArticle';
import { ministerArticle } from '../support/ministerArticle';
import { readerWith } from '../support/reader';

const article = ministerArticle();
const actionsAt = (words: string, reader = readerWith()) => {
  const start = positionOf(article, words, 1);
  return codeActions(article, { range: { start, end: start } }, reader);
};

suite('code actions', () => {
  test('decide about the annotations under the cursor, the smallest first', () => {
    const titles = actionsAt('৪০ কোটি').map(({ title }) => title);
    assert.equal(titles[0], 'Accept: figure “৪০ কোটি টাকার”');
    assert.equal(titles.filter(title => title.startsWith('Accept:')).length, 3);
    assert.equal(titles.filter(title => title.startsWith('Set source:')).length, 2);
  });

  test('call commands of ours with the ids of annotations', () => {
    for (const { command } of actionsAt('৪০ কোটি')) {
      assert.ok(
        REVIEW_COMMANDS.some(name => command?.command === `newsmark.${name}`),
        command?.command,
      );
      const [{ uri, version, ids }] = command?.arguments ?? [];
      assert.deepEqual([uri, version], [article.uri, 1]);
      assert.ok(article.annotations.has(ids[0]));
    }
  });

  test('leave alone layers that are off, lines of the structure, and words that only name a source', () => {
    const off = readerWith({ layers: { entities: false, quotes: false, claims: false } });
    assert.deepEqual(actionsAt('৪০ কোটি', off), []);
    assert.deepEqual(actionsAt('ছবি: রিনা'), []);
    assert.deepEqual(actionsAt('তিনি'), []);
  });
});
