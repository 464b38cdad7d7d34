import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { findChromium } from './browser.mjs';
import { capture, findOnPath } from './command.mjs';

const linux = process.platform === 'linux';

/** What the tests need of the system: how it is recognized, which Debian packages bring it, what it is for. */
const needs = {
  chromium: {
    isThere: () => findChromium() !== undefined,
    packages: ['chromium'],
    purpose: 'a Chromium browser, to show the editor',
    elsewhere: 'npx playwright-core install chromium',
  },
  ripgrep: {
    isThere: () => findOnPath('rg') !== undefined,
    packages: ['ripgrep'],
    purpose: 'ripgrep, for file search in the editor',
  },
  fonts: {
    isThere: () => !linux || hasBengaliFont(),
    packages: ['fonts-noto-core', 'fonts-beng', 'fonts-lohit-beng-bengali'],
    purpose: 'Bengali fonts, for screenshots',
  },
  display: {
    isThere: () => findOnPath('xvfb-run') !== undefined,
    packages: ['xvfb', 'xauth'],
    purpose: 'xvfb-run, for a desktop editor without a display',
  },
};

/**
 * Installs what is missing of the named needs, with apt-get as root on Debian and Ubuntu; elsewhere prints the
 * command that does it.
 *
 * @returns the names that are still missing
 */
export async function provide(names) {
  const missing = names.filter(name => !needs[name].isThere());
  if (missing.length === 0) return [];
  const packages = missing.flatMap(name => needs[name].packages);
  const command = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (isDebianRoot()) {
    console.log(`Installing ${packages.join(', ')}…`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const { code, output } = await capture('sh', ['-c', command], { env, timeout: 10 * 60_000 });
    if (code !== 0) console.log(`apt-get failed (exit code ${code}):\n${output.slice(-2000)}`);
  }
  const still = missing.filter(name => !needs[name].isThere());
  for (const name of still) console.log(`Missing: ${needs[name].purpose}.`);
  if (still.length > 0) console.log(`To install it: ${commandFor(still)}`);
  return still;
}

/** The one command that a person types. */
function commandFor(names) {
  const packages = names.flatMap(name => needs[name].packages).join(' ');
  if (findOnPath('apt-get') !== undefined)
    return `sudo sh -c "apt-get update && apt-get install -y --no-install-recommends ${packages}"`;
  return names.map(name => needs[name].elsewhere ?? `your system's packages for ${name}`).join(' && ');
}

function isDebianRoot() {
  if (!linux || process.getuid() !== 0 || findOnPath('apt-get') === undefined) return false;
  return /^(ID|ID_LIKE)=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function hasBengaliFont() {
  const folder = '/usr/share/fonts';
  return existsSync(folder) && readdirSync(folder, { recursive: true }).some(file => /beng/i.test(file));
}
