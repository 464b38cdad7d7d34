import assert from 'node:assert/strict';
import { inlayHints } from '../../../server/src/features/inlayHints';
import { positionOf } from '../support/makeArticle';
import { ministerArticle } from '../support/ministerArticle';
import { readerWith } from '../support/reader';

suite('inlayHints', () => {
  const article = ministerArticle();
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const on = readerWith({ inlayHints: { sources: true } });

  test('names the source behind a pronoun, and no source that is named already', () => {
    assert.deepEqual(inlayHints(article, { range }, on), [
      { position: positionOf(article, 'তিনি', 4), label: '= করিম উল্লাহ', paddingLeft: true },
    ]);
  });

  test('asks where the source is uncertain', () => {
    const strict = readerWith({ inlayHints: { sources: true }, sources: { minimumConfidence: 0.99 } });
    assert.deepEqual(
      inlayHints(article, { range }, strict).map(({ label }) => label),
      ['= করিম উল্লাহ?'],
    );
  });

  test('keeps to the range', () => {
    const before = { start: { line: 0, character: 0 }, end: { line: 4, character: 0 } };
    assert.deepEqual(inlayHints(article, { range: before }, on), []);
  });

  test('is off by default', () => assert.deepEqual(inlayHints(article, { range }, readerWith()), []));
});
