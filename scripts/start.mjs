// Opens VS Code with Newsmark on the samples, or on what is named: npm start [-- FILE|FOLDER…]
// Until the npm packages are installed, only Node's own modules may be imported.
import { run } from './lib/command.mjs';
import { installNpmPackages } from './lib/npm-packages.mjs';
import { inRepository } from './lib/paths.mjs';

await installNpmPackages();
const code = await run(process.execPath, [inRepository('scripts', 'build.mjs')], { shell: false });
if (code !== 0) process.exit(code);

const { openEditor } = await import('./lib/open-editor.mjs');
process.exitCode = await openEditor(process.argv.slice(2));
