import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeArticle } from '../../../server/src/cli/readArticle';

suite('decodeArticle', () => {
  const invalidAt = (bytes: readonly number[]) => {
    try {
      decodeArticle(Uint8Array.from(bytes));
    } catch (error) {
      return Number(/byte (\d+)/.exec(String(error))?.[1] ?? Number.NaN);
    }
    return null;
  };

  test('tells where the first byte stands that is no UTF-8', () => {
    assert.equal(invalidAt([0x80]), 0);
    assert.equal(invalidAt([0x41, 0x42, 0xff, 0x43]), 2);
    assert.equal(invalidAt([0xe0, 0xa6, 0x95, 0xe0, 0xa6, 0x41]), 3); // ক, then a cut ক
    assert.equal(invalidAt([0xf0, 0x9f, 0x94, 0xa5, 0xed, 0xa0, 0x80]), 4); // 🔥, then a lone surrogate
    assert.equal(invalidAt([0xc0, 0xaf]), 0); // an over-long slash
  });

  test('a U+FFFD that the file holds is not taken for an invalid byte', () => {
    const padding = Array.from('a'.repeat(40), letter => letter.charCodeAt(0));
    assert.equal(invalidAt([...padding, 0xef, 0xbf, 0xbd]), null);
    assert.equal(invalidAt([...padding, 0xef, 0xbf, 0xbd, 0xef, 0xbf, 0xbd, 0xfe]), 46);
    assert.equal(invalidAt([...padding, 0xef, 0xbf, 0xbd, 0xef, 0xbf]), 43);
  });

  test('removes one byte-order mark and makes line ends uniform', () => {
    assert.equal(decodeArticle(Buffer.from('\ufeffa\r\nb\nc\n')), 'a\nb\nc\n');
    assert.equal(decodeArticle(Buffer.from('\ufeffক\r\nb\r\nc\n', 'utf16le')), 'ক\r\nb\r\nc\r\n');
  });

  test('reads back any text with LF line ends that it takes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('ক', 'য়', '়', '\u200d', '🔥', 'a', ' ', '\n', '”') }),
        text => {
          assert.equal(decodeArticle(Buffer.from(text)), text);
          assert.equal(decodeArticle(Buffer.from(`\ufeff${text}`, 'utf16le')), text);
        },
      ),
    );
  });

  test('finds any broken byte where it stands', () => {
    const text = fc.string({
      unit: fc.constantFrom('ক', '🔥', 'a', '\n', '\ufffd'),
      minLength: 0,
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, fc.constantFrom(0x80, 0xc0, 0xff), text, (before, broken, after) => {
        const start = [...Buffer.from(before)];
        assert.equal(invalidAt([...start, broken, ...Buffer.from(after)]), start.length);
      }),
    );
  });
});
