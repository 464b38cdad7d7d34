import assert from 'node:assert/strict';
import { cutAt, looksBinary } from '../../../server/src/limits';

suite('looksBinary', () => {
  const cases: readonly (readonly [title: string, text: string, binary: boolean])[] = [
    ['an empty file', '', false],
    ['Bengali with joiners, emoji and RTL marks', 'র\u200d্যাব 😀 \u200fشكرا\u200e\r\n\tক', false],
    ['a byte-order mark', '\ufeffঢাকা', false],
    ['one lone surrogate', 'ঢাকা \ud800 শহরের খবর, আজকের শিরোনাম', false],
    ['one NUL', 'ঢাকা\0', true],
    ['many control characters', '\u0001\u0002abc\u0003', true],
    ['bytes that are no UTF-8', '\ufffd\ufffdPNG\ufffd', true],
  ];
  for (const [title, text, binary] of cases) test(title, () => assert.equal(looksBinary(text), binary));
});

suite('cutAt', () => {
  test('keeps an article that fits', () => assert.equal(cutAt('abc', 3), 3));
  test('cuts behind the last line that fits', () => assert.equal(cutAt('ab\ncd\nefgh', 8), 6));
  test('cuts an over-long line at white space', () => assert.equal(cutAt('abcdef ghijk', 9), 7));
  test('cuts no character in two', () => assert.equal(cutAt('abc😀def', 4), 3));
});
