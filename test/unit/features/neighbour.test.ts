import assert from 'node:assert/strict';
import { neighbour } from '../../../server/src/features/neighbour';
import { makeArticle, positionOf, textIn } from '../support/makeArticle';
import { ministerArticle } from '../support/ministerArticle';
import { readerWith } from '../support/reader';

suite('neighbour', () => {
  const article = ministerArticle();
  const from = (
    words: string,
    direction: 'next' | 'previous',
    layers?: readonly ('entity' | 'quote' | 'claim')[],
  ) => {
    const params = { position: positionOf(article, words), direction, ...(layers && { layers }) };
    const range = neighbour(article, params, readerWith());
    return range && textIn(article, range);
  };

  test('goes to the annotation that starts next or before', () => {
    assert.equal(from('সেতুমন্ত্রী', 'next'), 'করিম উল্লাহ');
    assert.equal(from('করিম উল্লাহ', 'previous'), 'সেতুমন্ত্রী');
  });

  test('keeps to the layers asked for, and to claims that are drawn', () => {
    assert.equal(from('করিম উল্লাহর', 'next', ['claim']), 'সেতুটি দেশের দীর্ঘতম');
    assert.equal(from('তিনি', 'previous', ['quote']), 'কাজ শুরু জুনে।');
  });

  test('goes on at the other end of the article', () => {
    assert.equal(from('এটা কার', 'next'), 'ভাসানচরে');
    assert.equal(from('ভাসানচরে', 'previous'), 'এটা কার কথা');
  });

  test('finds nothing in an article without annotations', () => {
    const params = { position: { line: 0, character: 0 }, direction: 'next' } as const;
    assert.equal(neighbour(makeArticle({ text: 'ক' }), params, readerWith()), null);
  });
});
