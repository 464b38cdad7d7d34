import assert from 'node:assert/strict';
import { nameOfFailure } from '../../../client/src/failure';

const SECRET = 'গোপন শিরোনাম.txt';

suite('nameOfFailure', () => {
  test('tells a code, else a class, never the message', () => {
    assert.equal(nameOfFailure(Object.assign(new Error(SECRET), { code: 'FileNotFound' })), 'FileNotFound');
    assert.equal(nameOfFailure(new RangeError(SECRET)), 'RangeError');
  });

  test('repeats nothing that is no plain name', () => {
    const renamed = Object.assign(new Error(SECRET), { code: SECRET, name: SECRET });
    assert.equal(nameOfFailure(renamed), 'Error');
    assert.equal(nameOfFailure(SECRET), 'a thrown value that is no error');
  });
});
