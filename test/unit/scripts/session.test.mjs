import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { inRepository } from '../../../scripts/lib/paths.mjs';

const openEditor = pathToFileURL(inRepository('scripts', 'lib', 'open-editor.mjs'));

/** A stand-in for VS Code's command: like the real one it leaves its process group, then waits for its window. */
const fakeCode = `#!/usr/bin/env node
const { spawn } = require('node:child_process');
const { writeFileSync } = require('node:fs');
const window = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', '--', ...process.argv.slice(2)], {
  detached: true,
  stdio: 'ignore',
});
writeFileSync(process.env.FAKE_CODE_SAYS, JSON.stringify({ pid: window.pid, args: process.argv.slice(2) }));
setInterval(() => {}, 1000);
`;

suite('an opened editor', () => {
  let home;

  suiteSetup(function () {
    if (process.platform === 'win32') this.skip();
    home = mkdtempSync(join(tmpdir(), 'fake-code-'));
    writeFileSync(join(home, 'code'), fakeCode);
    chmodSync(join(home, 'code'), 0o755);
  });
  suiteTeardown(() => home && rmSync(home, { recursive: true }));

  test('has folders of its own, and ends with all it started on Ctrl-C', async () => {
    const says = join(home, 'says.json');
    const { VSCODE_IPC_HOOK_CLI, WSL_DISTRO_NAME, ...env } = process.env;
    const script = `import('${openEditor}').then(m => m.openEditor([]))`;
    const starter = spawn(process.execPath, ['-e', script], {
      stdio: 'ignore',
      env: { ...env, DISPLAY: ':99', PATH: `${home}:${env.PATH}`, FAKE_CODE_SAYS: says },
    });
    const ended = new Promise(resolve => starter.once('exit', resolve));
    const { pid, args } = await waitFor(
      () => existsSync(says) && JSON.parse(readFileSync(says, 'utf8') || 'null'),
    );

    assert.ok(args.includes('--new-window') && args.includes('--wait'));
    const [data, extensions] = ['--user-data-dir=', '--extensions-dir='].map(name =>
      args.find(arg => arg.startsWith(name)).slice(name.length),
    );
    assert.ok(existsSync(data));
    assert.ok(data.startsWith(tmpdir()) && extensions.startsWith(tmpdir()));
    assert.ok(isRunning(pid));

    starter.kill('SIGINT');
    assert.equal(await ended, 130);
    await waitFor(() => !isRunning(pid)); // until init has taken note
    assert.ok(!existsSync(data), 'the temporary folder is still there');
  });
});

async function waitFor(condition) {
  for (;;) {
    const value = condition();
    if (value) return value;
    await sleep(50);
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
