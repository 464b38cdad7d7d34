import assert from 'node:assert/strict';
import { describeError, describePlace, safeName } from '../../../server/src/log';

const SECRET = 'গোপনশব্দ';

suite('log', () => {
  test('tells an error’s class and frames, never its message', () => {
    const said = describeError(new RangeError(`${SECRET}\n    at ${SECRET} (x.ts:1:1)`));
    assert.match(said, /^RangeError\n {4}at .*log\.test/);
    assert.ok(!said.includes(SECRET));
  });

  test('keeps silent about the stack of an error that was renamed or reworded', () => {
    const error = new Error(SECRET);
    assert.ok(error.stack?.includes(SECRET));
    error.name = `${SECRET} ${SECRET}`;
    error.message = 'other';
    assert.equal(describeError(error), 'Error');
  });

  test('tells nothing of a thrown value that is no error', () => {
    assert.ok(!describeError(SECRET).includes(SECRET));
    assert.equal(safeName(SECRET), 'Error');
    assert.equal(safeName(undefined), 'Error');
  });

  test('tells a system error’s code', () => {
    assert.equal(safeName(Object.assign(new Error(SECRET), { code: 'ENOENT' })), 'Error ENOENT');
  });

  test('tells places and counts of a request, nothing else of it', () => {
    const cases: readonly (readonly [params: unknown, place: string])[] = [
      [{ textDocument: { uri: SECRET }, position: { line: 3, character: 14 } }, 'line 3, character 14'],
      [{ uri: SECRET, ranges: [1, 2] }, '2 ranges'],
      [{ positions: [1] }, '1 positions'],
      [{ query: SECRET }, 'the whole article'],
      [{ position: { line: SECRET, character: SECRET } }, 'line NaN, character NaN'],
      [null, 'no place'],
    ];
    for (const [params, place] of cases) assert.equal(describePlace(params), place);
  });
});
