import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeUtf8 } from '../../../server/src/text/utf8';

const decode = (...bytes: number[]) => decodeUtf8(Uint8Array.from(bytes));

suite('UTF-8', () => {
  test('is decoded as any host does it', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        const bytes = new TextEncoder().encode(text);
        assert.equal(decodeUtf8(bytes), new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
      }),
    ));

  test('is decoded in texts of any length', () => {
    const text = 'রাশিয়া 😀 x '.repeat(5000);
    assert.equal(decodeUtf8(new TextEncoder().encode(text)), text);
  });

  test('that is broken becomes replacement characters and harms nothing after it', () => {
    assert.equal(decode(0x61, 0xe0, 0xa6, 0x62), 'a\ufffdb');
    assert.equal(decode(0x80, 0x62), '\ufffdb');
    assert.equal(decode(0xf0, 0x9f), '\ufffd');
  });
});
