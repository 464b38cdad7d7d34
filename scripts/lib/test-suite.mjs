import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { runInEditor } from '../../test/e2e/harness/runInEditor.mjs';
import { run } from './command.mjs';
import { inRepository, root } from './paths.mjs';

const results = inRepository('out', 'test-results');

/** Runs a suite of test/ in Node by its .mocharc.json. */
export const runMochaSuite = (name, grep) =>
  runSuite(name, grep, result => {
    const args = [inRepository('node_modules', 'mocha', 'bin', 'mocha.js')];
    args.push('--config', inRepository('test', name, '.mocharc.json'));
    args.push('--reporter', inRepository('test', 'reporter.cjs'), '--reporter-option', `result=${result}`);
    if (grep !== undefined) args.push('--grep', grep);
    return run(process.execPath, args, { cwd: root, shell: false });
  });

/** Runs one of the end-to-end runs in the editor that `chooseTestEditor()` chose. */
export const runEditorSuite = (editorRun, editor, grep) =>
  runSuite(editorRun.name, grep, result => runInEditor(editorRun, editor, { result, grep }));

/**
 * @param start runs the tests, which write their counts to the file it is given; answers the exit code
 * @returns `{ name, counts?, problem? }`, with a problem when the suite did not end well or ran no test
 */
async function runSuite(name, grep, start) {
  console.log(`\n— ${name}`);
  const result = `${results}/${name}.json`;
  mkdirSync(results, { recursive: true });
  rmSync(result, { force: true });
  try {
    const code = await start(result);
    const counts = readCounts(result);
    return { name, counts, problem: problemOf(code, counts, grep) };
  } catch (error) {
    console.error(error.message);
    return { name, counts: readCounts(result), problem: 'broke off, see above' };
  }
}

function problemOf(code, counts, grep) {
  if (counts === undefined) return `ended without a result (exit code ${code})`;
  if (counts.tests === 0 && grep === undefined) return 'ran no test';
  if (code !== 0 && counts.failed === 0) return `failed (exit code ${code})`;
  return undefined;
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
