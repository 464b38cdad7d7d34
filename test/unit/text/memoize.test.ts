import assert from 'node:assert/strict';
import { memoize } from '../../../server/src/text/memoize';

suite('memoize', () => {
  test('computes an answer once', () => {
    let count = 0;
    const double = memoize(key => `${key}${++count}`);
    assert.equal(double('a'), double('a'));
    assert.equal(count, 1);
  });

  test('stays within its limit and answers alike after it', () => {
    let count = 0;
    const length = memoize(key => {
      count++;
      return key.length;
    }, 2);
    for (const key of ['a', 'bb', 'ccc', 'a']) assert.equal(length(key), key.length);
    assert.equal(count, 4);
  });
});
