import assert from 'node:assert/strict';
import { wordKeys, wordSet } from '../../../server/src/text/wordSet';

suite('word set', () => {
  test('holds lookup keys, whatever white space stands between', () =>
    assert.deepEqual(wordKeys(' Of\n  for '), ['of', 'for']));

  test('knows a word in either normal form', () => {
    const word = 'সময়';
    assert.ok(wordSet(word.normalize('NFD')).has(word.normalize('NFC')));
  });
});
