import assert from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver';
import { selectionRanges } from '../../../server/src/features/selectionRanges';
import { makeArticle, positionOf, textIn } from '../support/makeArticle';
import { MINISTER, ministerArticle } from '../support/ministerArticle';

suite('selectionRanges', () => {
  const article = ministerArticle();
  const textsFrom = (range: SelectionRange | undefined, snapshot = article): readonly string[] =>
    range === undefined ? [] : [textIn(snapshot, range.range), ...textsFrom(range.parent, snapshot)];

  test('grows over word, mention, quote and line to the article', () => {
    const [range] = selectionRanges(article, { positions: [positionOf(article, 'কোটি', 1)] });
    assert.deepEqual(textsFrom(range), [
      'কোটি',
      '৪০ কোটি টাকার',
      'ভাসানচরে ৪০ কোটি টাকার সেতু হবে',
      'সেতুমন্ত্রী করিম উল্লাহ বলেছেন, ভাসানচরে ৪০ কোটি টাকার সেতু হবে।',
      MINISTER,
    ]);
  });

  test('stops at the sentence within a line', () => {
    const [range] = selectionRanges(article, { positions: [positionOf(article, 'দেশের', 1)] });
    assert.deepEqual(textsFrom(range).slice(0, 4), [
      'দেশের',
      'সেতুটি দেশের দীর্ঘতম',
      'সেতুটি দেশের দীর্ঘতম।',
      'সেতুটি দেশের দীর্ঘতম। পুলিশ জানায়, দুজন আহত।',
    ]);
  });

  test('keeps vowel signs and joiners in the word', () => {
    const word = makeArticle({ text: 'এই র\u200d্যাব গেল' });
    const [range] = selectionRanges(word, { positions: [positionOf(word, '্যাব', 1)] });
    assert.equal(textsFrom(range, word)[0], 'র\u200d্যাব');
  });

  test('answers every place, also in an empty article', () => {
    const empty = makeArticle({ text: '' });
    const places = [
      { line: 0, character: 0 },
      { line: 7, character: 7 },
    ];
    assert.deepEqual(
      selectionRanges(empty, { positions: places }).map(range => textsFrom(range, empty)),
      [[''], ['']],
    );
  });
});
