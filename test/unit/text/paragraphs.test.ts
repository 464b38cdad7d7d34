import assert from 'node:assert/strict';
import { LONGEST_PARAGRAPH, splitParagraphs } from '../../../server/src/text/paragraphs';

suite('paragraphs', () => {
  test('are the lines, whatever ends them', () => {
    assert.deepEqual(
      splitParagraphs('a\nb\r\nc\rd\n').map(({ text, start, line }) => [text, start, line]),
      [
        ['a', 0, 0],
        ['b', 2, 1],
        ['c', 5, 2],
        ['d', 7, 3],
        ['', 9, 4],
      ],
    );
  });

  test('are cut where a line is too long, nothing lost', () => {
    const text = 'কথা শেষ। '.repeat(1500);
    const pieces = splitParagraphs(text);
    assert.ok(pieces.length > 1 && pieces.every(({ text }) => text.length <= LONGEST_PARAGRAPH));
    assert.equal(pieces.map(piece => piece.text).join(''), text);
    assert.ok(pieces.slice(1).every(({ continues }) => continues));
  });

  test('never part a surrogate pair', () => {
    const pieces = splitParagraphs('😀'.repeat(LONGEST_PARAGRAPH));
    for (const { text } of pieces) assert.ok(!/^[\udc00-\udfff]/.test(text));
  });
});
