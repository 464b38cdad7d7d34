import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { type ServerProcess, startProcess } from './support/servers';

const FAULT = 'newsmark/test/fault';

suite('faults on purpose', () => {
  let server: ServerProcess;
  teardown(() => server.stop());
  const ping = () => server.connection.sendRequest('newsmark/ping', null);

  test('are not heard outside tests', async () => {
    server = await startProcess({ env: { NEWSMARK_TEST_FAULTS: '' } });
    for (const kind of ['exit', 'hang', 'throw']) await server.connection.sendNotification(FAULT, { kind });
    assert.equal(await ping(), null);
    assert.equal(server.process.exitCode, null);
  });

  test('end the process', async () => {
    server = await startProcess({ env: { NEWSMARK_TEST_FAULTS: '1' } });
    const exit = new Promise(resolve => server.process.once('exit', resolve));
    await server.connection.sendNotification(FAULT, { kind: 'exit' });
    assert.equal(await exit, 70);
  });

  test('or have it never answer again', async () => {
    server = await startProcess({ env: { NEWSMARK_TEST_FAULTS: '1' } });
    await server.connection.sendNotification(FAULT, { kind: 'hang' });
    assert.equal(await Promise.race([ping(), setTimeout(500, 'no answer')]), 'no answer');
    server.process.kill('SIGKILL');
  });
});
