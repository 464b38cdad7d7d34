import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLineIndex } from '../../../server/src/text/lineIndex';

suite('createLineIndex', () => {
  const text = 'ab\r\nc👍d\n\rশেষ';
  const index = createLineIndex(text);

  test('counts lines whatever ends them', () => assert.equal(index.lineCount, 4));

  test('places offsets in UTF-16 units', () => {
    assert.deepEqual(index.placeAt(0), { line: 0, character: 0 });
    assert.deepEqual(index.placeAt(text.indexOf('d')), { line: 1, character: 3 });
    assert.deepEqual(index.placeAt(text.length), { line: 3, character: 3 });
  });

  test('keeps places beyond the text inside it', () => {
    assert.equal(index.offsetAt({ line: 0, character: 99 }), 2);
    assert.equal(index.offsetAt({ line: 99, character: 0 }), text.length);
    assert.equal(index.offsetAt({ line: -1, character: 5 }), 0);
    assert.deepEqual(index.placeAt(-3), { line: 0, character: 0 });
  });

  test('leads from a place to its offset and back', () => {
    const articles = fc.array(fc.constantFrom('\n', '\r\n', '\r', 'শব্দ', '🔥', ' '), { maxLength: 60 });
    fc.assert(
      fc.property(articles, parts => {
        const article = parts.join('');
        const lines = createLineIndex(article);
        for (let offset = 0; offset <= article.length; offset++) {
          if (/[\r\n]/.test(article.charAt(offset - 1)) && article.charAt(offset) === '\n') continue;
          assert.equal(lines.offsetAt(lines.placeAt(offset)), offset);
        }
      }),
      { seed: 11, numRuns: 200 },
    );
  });
});
