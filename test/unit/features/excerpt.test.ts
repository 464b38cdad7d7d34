import assert from 'node:assert/strict';
import { excerpt } from '../../../server/src/features/excerpt';

suite('excerpt', () => {
  test('leaves a short line as it is, and puts several lines on one', () => {
    assert.equal(excerpt('ঢাকা'), 'ঢাকা');
    assert.equal(excerpt(' a\r\n\tb '), 'a b');
  });

  test('cuts behind a word', () => assert.equal(excerpt('one two three four', 12), 'one two…'));

  test('cuts a word that is too long, but no surrogate pair', () => {
    assert.equal(excerpt('abcdefgh', 5), 'abcd…');
    assert.equal(excerpt('abc😀defg', 5), 'abc…');
  });

  test('reads only the start of a very long text', () => {
    assert.equal(excerpt('x'.repeat(10_000_000), 10), 'xxxxxxxxx…');
  });
});
