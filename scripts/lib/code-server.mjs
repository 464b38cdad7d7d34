import { randomUUID } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installCodeServer } from './code-server-install.mjs';
import { capture } from './command.mjs';
import { root } from './paths.mjs';
import { userSettings } from './user-settings.mjs';

const startLimit = 60_000;

/**
 * Makes ready a VS Code server with data and extensions folders in the session's.
 *
 * @param session from `openSession()`, ends the server
 * @param options `trust`: false leaves VS Code's Restricted Mode on; `env`: further variables, which reach the
 *   extensions
 */
export async function prepareCodeServer(session, { trust = true, env = {} } = {}) {
  const main = await installCodeServer();
  const data = join(session.folder, 'server-data');
  const extensions = join(session.folder, 'extensions');
  mkdirSync(extensions, { recursive: true });
  mkdirSync(join(data, 'data', 'User'), { recursive: true });
  const base = [
    main,
    '--accept-server-license-terms',
    '--server-data-dir',
    data,
    '--extensions-dir',
    extensions,
  ];

  const writeSettings = settings =>
    writeFileSync(
      join(data, 'data', 'User', 'settings.json'),
      JSON.stringify({ ...userSettings, ...settings }, undefined, 2),
    );
  writeSettings({});

  return {
    /** Sets user settings beside ours, for the windows that open from now on. */
    writeSettings,
    /** Installs the repository as it stands: every window of the server has it, whatever folder it opens. */
    linkExtension: () => symlinkSync(root, join(extensions, 'newsmark'), 'junction'),
    async installVsix(vsix) {
      const { code, output } = await capture(process.execPath, [...base, '--install-extension', vsix]);
      if (code !== 0) throw new Error(`The VS Code server did not install ${vsix}:\n${output}`);
    },
    /** Starts it on a free port of this machine; only who knows the address with its token can connect. */
    async start() {
      const token = randomUUID();
      const args = [...base, '--host', '127.0.0.1', '--port', '0', '--connection-token', token];
      args.push('--telemetry-level', 'off');
      if (trust) args.push('--disable-workspace-trust');
      const child = session.spawn(process.execPath, args, { env: { ...process.env, ...env } });
      return editorAt(`127.0.0.1:${await portOf(child)}`, token, child);
    },
  };
}

/** The running server: how its windows are addressed, and when it ends. */
function editorAt(authority, token, child) {
  const remote = path => `vscode-remote://${authority}${pathToFileURL(path).pathname}`;
  return {
    /** A file of this machine as the server's windows name it. */
    remote,
    /** Address of a window on a folder, a .code-workspace or neither; `payload`: further `[name, value]` pairs. */
    address({ folder, workspace, files = [], payload = [] }) {
      const query = new URLSearchParams({ tkn: token });
      if (folder !== undefined) query.set('folder', folder);
      else if (workspace !== undefined) query.set('workspace', workspace);
      else query.set('ew', 'true');
      const openFiles = files.map(file => ['openFile', remote(file)]);
      query.set('payload', JSON.stringify([['skipWelcome', 'true'], ...openFiles, ...payload]));
      return `http://${authority}/?${query}`;
    },
    exited: new Promise(resolve => child.once('exit', resolve)),
  };
}

/** Waits for the server to say where it listens. Its other output is of no use: harmless errors, mostly. */
function portOf(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => fail(`said no port within ${startLimit / 1000} s`), startLimit);
    const fail = why => {
      clearTimeout(timer);
      reject(new Error(`The VS Code server ${why}:\n${output}`));
    };
    child.once('error', error => fail(`did not start (${error.message})`));
    child.once('exit', code => fail(`ended with exit code ${code}`));
    child.stderr.resume();
    child.stdout.on('data', data => {
      output += data;
      const port = /listening on (\d+)/.exec(output)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      child.stdout.removeAllListeners('data').resume();
      resolve(Number(port));
    });
  });
}
