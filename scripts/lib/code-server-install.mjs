import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { capture, findOnPath } from './command.mjs';
import { editorCache } from './paths.mjs';

/** The newest code-server whose VS Code runs on Node 20; it holds VS Code 1.100.3. */
const version = '4.100.3';
const installed = join(editorCache, 'code-server');
const minutes = 60_000;

/**
 * Installs the VS Code server that the npm package code-server ships, once, into `.vscode-test/code-server`;
 * answers the path of its main script. No install scripts run, so that it needs no compiler:
 * the native modules that are then missing only cost terminals and file watching by the system.
 */
export async function installCodeServer() {
  if (installedVersion() !== version) {
    console.log(`Installing the VS Code server (npm code-server ${version}, once, about 300 MB)…`);
    await installAnew();
  }
  linkRipgrep();
  return join(vscodeOf(installed), 'out', 'server-main.js');
}

const packageOf = folder => join(folder, 'node_modules', 'code-server');
const vscodeOf = folder => join(packageOf(folder), 'lib', 'vscode');
const asarOf = folder => join(vscodeOf(folder), 'node_modules.asar'); // where VS Code looks for its modules

/** The folder gets its name only when it is complete, and its link last, so that what is there is whole. */
async function installAnew() {
  const folder = `${installed}-${process.pid}`;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  await npmInstall(folder, [`code-server@${version}`]);
  await npmInstall(vscodeOf(folder), ['--omit=dev']); // its lock file is out of step, so not `npm ci`
  rmSync(installed, { recursive: true, force: true });
  renameSync(folder, installed);
  symlinkSync('node_modules', asarOf(installed), 'junction');
}

async function npmInstall(cwd, args) {
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await capture('npm', ['install', ...flags, ...args], {
    cwd,
    timeout: 10 * minutes,
  });
  if (code !== 0) throw new Error(`npm install ${args.join(' ')} failed (exit code ${code}):\n${output}`);
}

function installedVersion() {
  const manifest = join(packageOf(installed), 'package.json');
  if (!existsSync(asarOf(installed))) return undefined;
  return JSON.parse(readFileSync(manifest, 'utf8')).version;
}

/** VS Code searches files with ripgrep, which its package downloads in an install script: the system's serves. */
function linkRipgrep() {
  const ripgrep = findOnPath('rg');
  if (ripgrep === undefined) return;
  const folder = join(vscodeOf(installed), 'node_modules', '@vscode', 'ripgrep', 'bin');
  const link = join(folder, process.platform === 'win32' ? 'rg.exe' : 'rg');
  if (existsSync(link)) return;
  mkdirSync(folder, { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(ripgrep, link);
}
