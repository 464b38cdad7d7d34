import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import { findOnPath } from './command.mjs';
import { editorCache } from './paths.mjs';
import { userSettings } from './user-settings.mjs';

const patience = 10_000;

/** Can a desktop window open here? */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/**
 * `code` on the PATH, if it opens a desktop window of this machine: in a remote or container window, and under
 * WSL, the command of that name only talks to an editor elsewhere, which does not know our temporary folders.
 */
export function findLocalCode() {
  const code = findOnPath('code');
  if (code === undefined || process.env.VSCODE_IPC_HOOK_CLI || process.env.WSL_DISTRO_NAME) return undefined;
  const program = realpathSync(code);
  const isRemote =
    program.includes('remote-cli') || readFileSync(program, 'latin1').includes('server-cli.js');
  return isRemote ? undefined : code;
}

/**
 * Downloads the desktop VS Code into `.vscode-test`, or takes the copy there; answers its executable, or undefined
 * when it cannot be had: the first answer must come within 10 s, and no pause may be longer.
 */
export async function downloadDesktop() {
  try {
    console.log('Looking for the desktop VS Code (at most 10 s if there is no internet)…');
    return await downloadAndUnzipVSCode({
      version: 'stable',
      cachePath: editorCache,
      timeout: patience,
      reporter: new SilentReporter(),
    });
  } catch (error) {
    console.log(`It cannot be downloaded: ${error.message}`);
    return undefined;
  }
}

/**
 * Makes a desktop editor's data and extensions folders in the session's, so that it shares nothing with the one
 * the person uses; answers the arguments that say so. `trust`: false leaves VS Code's Restricted Mode on.
 */
export function prepareDesktop(session, { trust = true } = {}) {
  const data = join(session.folder, 'user-data');
  mkdirSync(join(data, 'User'), { recursive: true });
  writeFileSync(join(data, 'User', 'settings.json'), JSON.stringify(userSettings, undefined, 2));
  return [
    `--user-data-dir=${data}`,
    `--extensions-dir=${join(session.folder, 'extensions')}`,
    '--disable-updates',
    '--skip-welcome',
    '--skip-release-notes',
    ...(trust ? ['--disable-workspace-trust'] : []),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}
