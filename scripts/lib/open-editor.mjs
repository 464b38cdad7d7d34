import { resolveCliPathFromVSCodeExecutablePath } from '@vscode/test-electron';
import { prepareCodeServer } from './code-server.mjs';
import { downloadDesktop, findLocalCode, hasDisplay, prepareDesktop } from './desktop.mjs';
import { readTarget } from './open-target.mjs';
import { root } from './paths.mjs';
import { openSession } from './session.mjs';
import { openInSystemBrowser } from './system-browser.mjs';

/**
 * Opens the first editor that this machine can show, with Newsmark on the named files and folders, and waits for
 * its end: `code` on the PATH, the desktop VS Code that can be downloaded, the VS Code server in the browser.
 *
 * @returns the exit code: 0, or 2 when a path does not exist
 */
export async function openEditor(paths) {
  const session = openSession();
  try {
    const target = readTarget(paths, session.folder);
    if (target.missing.length > 0) {
      console.error(`No such file or folder: ${target.missing.join(', ')}`);
      return 2;
    }
    if (!(await openDesktop(session, target))) await openServer(session, target);
    return 0;
  } finally {
    await session.end();
  }
}

/** Answers whether a desktop editor opened and ended well. */
async function openDesktop(session, target) {
  if (!hasDisplay()) return false;
  const found = findLocalCode();
  if (found !== undefined && (await runDesktop(session, target, found))) return true;
  const executable = await downloadDesktop();
  return (
    executable !== undefined &&
    runDesktop(session, target, resolveCliPathFromVSCodeExecutablePath(executable))
  );
}

async function runDesktop(session, { folder, workspace, files }, cli) {
  const roots = [folder, workspace].filter(path => path !== undefined);
  const args = ['--new-window', '--wait', ...prepareDesktop(session), `--extensionDevelopmentPath=${root}`];
  console.log(`Opening the desktop VS Code (${cli}). Ctrl-C here, or closing its window, ends it.`);
  const child = session.spawn(cli, [...args, ...roots, ...files], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const code = await new Promise(resolve => {
    child.once('error', () => resolve(127));
    child.once('exit', resolve);
  });
  if (code === 0 || session.isEnding()) return true;
  console.log(`${cli} ended with exit code ${code}.`);
  return false;
}

/** Runs until the session is ended by Ctrl-C, or the server ends by itself. */
async function openServer(session, target) {
  const server = await prepareCodeServer(session);
  server.linkExtension();
  const { address, exited } = await server.start();
  const url = address(target);
  console.log(`Newsmark is open in the VS Code server, at this address (Ctrl-C here ends it):\n\n  ${url}\n`);
  openInSystemBrowser(url);
  await exited;
}
