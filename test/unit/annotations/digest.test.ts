import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { sha256Of } from '../../../server/src/annotations/digest';

suite('sha256Of', () => {
  const expected = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

  test('is SHA-256 of the UTF-8 text', () => {
    for (const text of ['', 'abc', 'র‍্যাবের 🔥', 'x'.repeat(100_000)])
      assert.equal(sha256Of(text), expected(text));
  });

  test('is the same whatever the line ends', () => {
    for (const end of ['\n', '\r\n', '\r']) assert.equal(sha256Of(`ক${end}খ${end}`), expected('ক\nখ\n'));
  });

  test('counts a lone surrogate as U+FFFD', () => assert.equal(sha256Of('\ud83d'), expected('\ufffd')));
});
