import assert from 'node:assert/strict';
import { ministerArticle } from '../support/ministerArticle';

suite('snapshot', () => {
  const article = ministerArticle();

  test('lays the words that name and report a quote beside the quote itself', () => {
    const parts = article.parts.all.filter(({ annotation }) => annotation.id === 'q1');
    assert.deepEqual(
      parts.map(({ role, start, end }) => [role, article.text.slice(start, end)]),
      [
        ['mention', 'সেতুমন্ত্রী করিম উল্লাহ'],
        ['cue', 'বলেছেন'],
        ['whole', 'ভাসানচরে ৪০ কোটি টাকার সেতু হবে'],
      ],
    );
  });

  test('finds annotations, entities and sources by id', () => {
    assert.equal(article.annotations.get('q1')?.layer, 'quote');
    assert.equal(article.entities.get('E1')?.name, 'করিম উল্লাহ');
    assert.equal(article.sources.get('S2')?.name, 'পুলিশ');
  });

  test('holds for every annotation the very words of its span', () => {
    for (const { start, end, text } of article.document.annotations)
      assert.equal(article.text.slice(start, end), text);
  });
});
