import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LONGEST_PARAGRAPH, splitParagraphs } from '../../../server/src/text/paragraphs';

suite('splitParagraphs', () => {
  test('cuts at LF, CRLF and CR, and counts lines', () => {
    assert.deepEqual(
      splitParagraphs('a\nb\r\nc\rd').map(({ start, text, line }) => [start, text, line]),
      [
        [0, 'a', 0],
        [2, 'b', 1],
        [5, 'c', 2],
        [7, 'd', 3],
      ],
    );
  });

  test('gives an empty article one empty paragraph, and a last line end another', () => {
    assert.deepEqual(
      splitParagraphs('').map(({ text }) => text),
      [''],
    );
    assert.deepEqual(
      splitParagraphs('a\n').map(({ text }) => text),
      ['a', ''],
    );
  });

  test('cuts an over-long line after a sentence where there is one', () => {
    const pieces = splitParagraphs('সভা শেষ হয়েছে। '.repeat(600));
    assert.ok(pieces.length > 1);
    for (const piece of pieces.slice(0, -1)) assert.match(piece.text, /। $/);
    assert.deepEqual(
      pieces.map(({ continues }) => continues),
      pieces.map((_, i) => i > 0),
    );
  });

  test('loses nothing, keeps offsets, and never cuts a surrogate pair', () => {
    const text = fc.array(fc.constantFrom('🔥', 'ab ', '।', '\n', '\r\n', 'x'.repeat(900)), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, parts => {
        const whole = parts.join('');
        for (const { start, text: piece } of splitParagraphs(whole)) {
          assert.equal(whole.slice(start, start + piece.length), piece);
          assert.ok(piece.length <= LONGEST_PARAGRAPH);
          assert.doesNotMatch(piece, /^[\udc00-\udfff]|[\ud800-\udbff]$/);
        }
        assert.equal(
          splitParagraphs(whole)
            .map(piece => piece.text)
            .join(''),
          whole.replace(/[\r\n]/g, ''),
        );
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
