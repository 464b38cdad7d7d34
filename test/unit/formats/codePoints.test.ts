import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createCodePoints } from '../../../server/src/formats/codePoints';

const text = fc
  .array(fc.constantFrom('a', 'র‍্যা', '🔥', '👩‍🚒', '\r\n', '\r', '\n', '\ud83d', '\udd25'))
  .map(parts => parts.join(''));

/** Offsets that a span may have: none inside a surrogate pair or a CRLF. */
const offsetsOf = (line: string) =>
  Array.from({ length: line.length + 1 }, (_, i) => i).filter(
    i => !/^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(line.slice(i - 1, i + 1)),
  );

suite('createCodePoints', () => {
  test('counts as iterating the text does', () =>
    fc.assert(
      fc.property(text, line => {
        const codePoints = createCodePoints(line, 'each');
        for (const offset of offsetsOf(line))
          assert.equal(codePoints(offset), [...line.slice(0, offset)].length);
      }),
    ));

  test('counts CRLF as one where the file will have LF', () =>
    fc.assert(
      fc.property(text, line => {
        const codePoints = createCodePoints(line, 'one');
        for (const offset of offsetsOf(line))
          assert.equal(codePoints(offset), [...line.slice(0, offset).replaceAll('\r\n', '\n')].length);
      }),
    ));
});
