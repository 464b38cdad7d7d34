// Runs all tests, or the suites named: npm test [-- SUITE… --grep PATTERN], for example: npm test -- unit e2e
// Until the npm packages are installed, only Node's own modules may be imported.
import { parseArgs } from 'node:util';
import { installNpmPackages } from './lib/npm-packages.mjs';

const { values, positionals } = parseArgs({ options: { grep: { type: 'string' } }, allowPositionals: true });

await installNpmPackages();
const { testAll } = await import('./lib/test-all.mjs');
process.exitCode = (await testAll({ names: positionals, grep: values.grep })) ? 0 : 1;
