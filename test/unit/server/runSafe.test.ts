import assert from 'node:assert/strict';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { runSafe } from '../../../server/src/runSafe';

suite('runSafe', () => {
  const logged: string[] = [];
  const note = (line: string) => {
    logged.push(line);
  };
  const log = { info: note, warn: note, error: note };
  setup(() => logged.splice(0));

  test('answers what the handler answers', async () => {
    assert.equal(await runSafe('m', {}, 0, log, async () => 7), 7);
    assert.deepEqual(logged, []);
  });

  test('answers the fallback for a handler that throws, and logs where, without its words', async () => {
    const params = { position: { line: 2, character: 5 } };
    const answer = await runSafe('newsmark/marks', params, 'fallback', log, () => {
      throw new TypeError('গোপনশব্দ');
    });
    assert.equal(answer, 'fallback');
    assert.match(logged.join(), /newsmark\/marks failed at line 2, character 5: TypeError\n {4}at /);
    assert.ok(!logged.join().includes('গোপনশব্দ'));
  });

  test('passes cancelled and outdated requests on, silently', async () => {
    for (const code of [LSPErrorCodes.RequestCancelled, LSPErrorCodes.ContentModified]) {
      const answer = await runSafe('m', {}, 0, log, () => Promise.reject(new ResponseError(code, 'words')));
      assert.ok(answer instanceof ResponseError);
      assert.deepEqual([answer.code, answer.message], [code, '']);
    }
    assert.deepEqual(logged, []);
  });
});
