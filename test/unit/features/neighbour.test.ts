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
    const caret = positionOf(article, words);
    const params = { selection: { start: caret, end: caret }, direction, ...(layers && { layers }) };
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

  test('steps through all that start together, the larger first, and back', () => {
    const joined = makeArticle({
      text: 'রিমা বলেন, ঢাকা শান্ত। মিতা এলেন।',
      lines: {
        0: {
          mentions: [
            ['রিমা', 'PER'],
            ['ঢাকা', 'LOC'],
            ['মিতা', 'PER'],
          ],
          quotes: [{ words: 'ঢাকা শান্ত' }],
        },
      },
    });
    const walk = (direction: 'next' | 'previous') => {
      let selection = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
      return Array.from({ length: 4 }, () => {
        const found = neighbour(joined, { selection, direction }, readerWith());
        assert.ok(found);
        selection = found;
        return textIn(joined, found);
      });
    };
    assert.deepEqual(walk('next'), ['ঢাকা শান্ত', 'ঢাকা', 'মিতা', 'রিমা']);
    assert.deepEqual(walk('previous'), ['মিতা', 'ঢাকা', 'ঢাকা শান্ত', 'রিমা']);
  });

  test('goes on at the other end of the article', () => {
    assert.equal(from('এটা কার', 'next'), 'ভাসানচরে');
    assert.equal(from('ভাসানচরে', 'previous'), 'এটা কার কথা');
  });

  test('finds nothing in an article without annotations', () => {
    const start = { line: 0, character: 0 };
    for (const direction of ['next', 'previous'] as const)
      assert.equal(
        neighbour(makeArticle({ text: 'ক' }), { selection: { start, end: start }, direction }, readerWith()),
        null,
      );
  });
});
