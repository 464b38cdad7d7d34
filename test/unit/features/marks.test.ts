import assert from 'node:assert/strict';
import { marks } from '../../../server/src/features/marks';
import { textIn } from '../support/makeArticle';
import { ministerArticle } from '../support/ministerArticle';
import { readerWith } from '../support/reader';

const article = ministerArticle();

suite('marks', () => {
  const lines = (start: number, end: number) => ({
    start: { line: start, character: 0 },
    end: { line: end, character: 0 },
  });

  test('draws what touches the ranges, once', () => {
    const drawn = marks(article, { ranges: [lines(3, 4), lines(3, 5)] }, readerWith());
    const texts = (list: readonly { range: Parameters<typeof textIn>[1] }[]) =>
      list.map(({ range }) => textIn(article, range));
    assert.deepEqual(texts(drawn.quotes), ['ভাসানচরে ৪০ কোটি টাকার সেতু হবে', 'কাজ শুরু জুনে।']);
    assert.deepEqual(texts(drawn.claims), ['ভাসানচরে ৪০ কোটি টাকার সেতু হবে']);
    assert.equal(drawn.entities.length, 5);
    assert.deepEqual(
      drawn.cues.map(range => textIn(article, range)),
      ['বলেছেন', 'মতে'],
    );
    assert.equal(drawn.mentions.length, 2);
  });

  test('leaves out layers that are off and claims of little worth', () => {
    const reader = readerWith({ layers: { entities: false, quotes: false, claims: true } });
    const drawn = marks(article, { ranges: [lines(0, 99)] }, reader);
    assert.deepEqual([drawn.entities, drawn.quotes, drawn.cues, drawn.mentions], [[], [], [], []]);
    assert.deepEqual(
      drawn.claims.map(({ score }) => score),
      [0.8, 0.72, 0.7],
    );
  });
});
