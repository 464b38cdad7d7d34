import assert from 'node:assert/strict';
import { excerpt, overlapOf, wordStrings, wordsOf, wordsUnder } from '../../../server/src/evaluation/words';

suite('words', () => {
  const text = 'র‍্যাব-১ said: “40.5 টাকা”';
  const words = wordsOf(text);

  test('are runs of letters, marks, digits and joiners', () =>
    assert.deepEqual(wordStrings(text), ['র‍্যাব', '১', 'said', '40', '5', 'টাকা']));

  test('are where they stand', () =>
    assert.deepEqual(
      words.map(({ start, end }) => text.slice(start, end)),
      wordStrings(text),
    ));

  test('under a span are those that it touches', () => {
    const range = (part: string) => {
      const start = text.indexOf(part);
      return wordsUnder(words, { start, end: start + part.length });
    };
    assert.deepEqual(range('said'), { from: 2, to: 3 });
    assert.deepEqual(range('ai'), { from: 2, to: 3 });
    assert.deepEqual(range('১ s'), { from: 1, to: 3 });
    assert.deepEqual(range(': “'), { from: 3, to: 3 });
    assert.deepEqual(wordsUnder(words, { start: 0, end: text.length }), { from: 0, to: 6 });
    assert.deepEqual(wordsUnder([], { start: 0, end: 3 }), { from: 0, to: 0 });
  });

  test('are shown with what stands between them', () => {
    assert.equal(excerpt(text, words, { from: 2, to: 5 }), 'said: “40.5');
    assert.equal(excerpt(text, words, { from: 3, to: 3 }), '');
  });

  test('overlap as intersection over union', () => {
    assert.equal(overlapOf(new Set([1, 2, 3]), new Set([2, 3, 4])), 0.5);
    assert.equal(overlapOf(new Set(), new Set()), 0);
  });
});
