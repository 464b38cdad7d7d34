import { existsSync, readFileSync } from 'node:fs';
import { run } from './command.mjs';
import { inRepository, root } from './paths.mjs';

/** Runs `npm ci` unless node_modules already holds what package-lock.json names; throws if that fails. */
export async function installNpmPackages() {
  if (npmPackagesAreInstalled()) return;
  console.log('Installing npm packages…');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root });
  if (code !== 0) throw new Error(`npm ci failed (exit code ${code})`);
}

/**
 * Compares package-lock.json with the record that npm leaves in node_modules.
 * Optional packages, made for other platforms, may be missing.
 */
function npmPackagesAreInstalled() {
  const record = inRepository('node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = packagesIn(inRepository('package-lock.json'));
  const installed = packagesIn(record);
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' ||
      (installed[path] === undefined ? optional === true : installed[path].version === version),
  );
}

const packagesIn = lockFile => JSON.parse(readFileSync(lockFile, 'utf8')).packages;
