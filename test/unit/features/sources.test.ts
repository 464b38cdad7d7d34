import assert from 'node:assert/strict';
import { sources } from '../../../server/src/features/sources';
import { makeArticle, textIn } from '../support/makeArticle';
import { ministerArticle } from '../support/ministerArticle';
import { readerWith } from '../support/reader';

suite('sources', () => {
  const article = ministerArticle();
  const tree = sources(article, {}, readerWith());

  test('counts quotes and claims of each source and its share of the quoted words', () => {
    const [minister, police] = tree.sources;
    assert.deepEqual([minister?.quotes, minister?.claims, police?.quotes, police?.claims], [3, 2, 1, 1]);
    assert.equal(minister?.share, 12 / 17);
    assert.equal(police?.share, 2 / 17);
  });

  test('points at the first full mention of a source', () => {
    assert.deepEqual(
      tree.sources.map(({ range }) => textIn(article, range)),
      ['করিম উল্লাহ', 'পুলিশ'],
    );
  });

  test('lists quotes without source, own claims and credits', () => {
    assert.deepEqual(
      [tree.unattributed, tree.ownClaims, tree.captions].map(nodes => nodes.map(({ text }) => text)),
      [['এটা কার কথা'], ['সেতুটি দেশের দীর্ঘতম'], ['ছবি: রিনা বেগম']],
    );
    assert.equal(tree.ownClaims[0]?.score, 0.72);
  });

  test('marks quotes that may be another’s, and sources that have no others', () => {
    const [minister, police] = tree.sources;
    assert.deepEqual([minister?.name, police?.name], ['করিম উল্লাহ', 'পুলিশ?']);
    const unsure = tree.sources.flatMap(({ citations }) => citations.filter(citation => citation.unsure));
    assert.deepEqual(
      unsure.map(({ text, layer }) => [text, layer]),
      [['দুজন আহত', 'quote']],
    );
    assert.equal(tree.unattributed[0]?.unsure, undefined);
    const lenient = readerWith({ sources: { minimumConfidence: 0.3 } });
    assert.equal(sources(article, {}, lenient).sources[1]?.name, 'পুলিশ');
  });

  test('keeps a source that was asked and did not answer', () => {
    const silent = makeArticle({
      text: 'ক',
      sources: [{ name: 'ক', kind: 'organization', reply: 'no-reply' }],
    });
    const [node] = sources(silent, {}, readerWith()).sources;
    assert.equal(node?.reply, 'no-reply');
    assert.deepEqual(node?.citations, []);
  });
});
