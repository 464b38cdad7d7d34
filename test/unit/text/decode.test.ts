import assert from 'node:assert/strict';
import fc from 'fast-check';
import { asOpened, uniformLineEnds, withLineFeeds } from '../../../server/src/text/decode';

suite('uniformLineEnds', () => {
  const cases = [
    ['', '', 'nothing'],
    ['কথা', 'কথা', 'one line'],
    ['a\nb\n', 'a\nb\n', 'LF alone'],
    ['a\r\nb\r\n', 'a\r\nb\r\n', 'CRLF alone'],
    ['a\rb\rc', 'a\r\nb\r\nc', 'CR alone becomes CRLF'],
    ['a\r\nb\r\nc\nd', 'a\r\nb\r\nc\r\nd', 'CRLF in the majority'],
    ['a\r\nb\nc\nd', 'a\nb\nc\nd', 'LF in the majority'],
    ['a\r\nb\nc', 'a\nb\nc', 'a draw goes to LF'],
    ['a\rb\r\nc\nd', 'a\r\nb\r\nc\r\nd', 'CR and CRLF count together'],
    ['a\n\rb\r', 'a\r\n\r\nb\r\n', 'LF CR are two line ends'],
    ['a\u2028b\u0085c', 'a\u2028b\u0085c', 'other separators stay'],
  ] as const;
  for (const [text, expected, what] of cases) test(what, () => assert.equal(uniformLineEnds(text), expected));

  test('leaves one kind of line end, the same number of lines, and the words', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '🔥', '\r', '\n', '\r\n')), parts => {
        const text = parts.join('');
        const uniform = uniformLineEnds(text);
        assert.ok(new Set(uniform.match(/\r\n|\r|\n/g)).size <= 1);
        assert.deepEqual(uniform.split(/\r\n|\n/), text.split(/\r\n|\r|\n/));
        assert.equal(uniformLineEnds(uniform), uniform);
      }),
    ));
});

suite('asOpened', () => {
  test('takes one byte-order mark away, at the very start only', () => {
    assert.equal(asOpened('\ufeffa\r\nb'), 'a\r\nb');
    assert.equal(asOpened('\ufeff\ufeffa'), '\ufeffa');
    assert.equal(asOpened('a\ufeff'), 'a\ufeff');
  });
});

suite('withLineFeeds', () => {
  test('makes every line end LF', () => assert.equal(withLineFeeds('a\r\nb\rc\nd'), 'a\nb\nc\nd'));
});
