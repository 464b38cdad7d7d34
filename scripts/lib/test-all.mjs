import { runs } from '../../test/e2e/harness/runs.mjs';
import { run } from './command.mjs';
import { root } from './paths.mjs';
import { chooseTestEditor } from './test-editor.mjs';
import { printReport } from './test-report.mjs';
import { runEditorSuite, runMochaSuite } from './test-suite.mjs';

const mochaSuites = ['unit', 'protocol', 'grammar'];
const allSuites = [...mochaSuites, ...runs.map(({ name }) => name)];

/**
 * Lints, checks types, builds and packages, runs the suites and prints a table of them.
 * With `names` only those suites run (`e2e` means every end-to-end run), and lint and types are left alone.
 *
 * @returns whether all is well
 */
export async function testAll({ names, grep }) {
  const unknown = names.filter(name => !allSuites.includes(name));
  if (unknown.length > 0) {
    console.error(`No such suite: ${unknown.join(', ')}. There are: ${allSuites.join(', ')}.`);
    return false;
  }
  const wanted = name => names.length === 0 || names.some(n => name === n || name.startsWith(`${n}-`));

  const outcomes = [];
  if (names.length === 0) {
    outcomes.push(await step('lint', 'npm', ['run', '--silent', 'lint']));
    outcomes.push(await step('types', 'npm', ['run', '--silent', 'typecheck']));
  }
  const build = await step('package', 'npm', ['run', '--silent', 'package']);
  outcomes.push(build);

  for (const suite of mochaSuites.filter(wanted)) outcomes.push(await runMochaSuite(suite, grep));

  const wantedRuns = runs.filter(({ name }) => wanted(name));
  const obstacle = build.problem && 'not run: the build failed';
  const editor = wantedRuns.length > 0 && !obstacle ? await chooseTestEditor() : undefined;
  for (const editorRun of wantedRuns) {
    outcomes.push(
      editor === undefined
        ? { name: editorRun.name, problem: obstacle ?? 'not run: no editor could be had, see above' }
        : await runEditorSuite(editorRun, editor, grep),
    );
  }
  return printReport(outcomes);
}

/** A step that is no suite: it counts no tests, and one failure if it fails. */
async function step(name, command, args) {
  console.log(`\n— ${name}`);
  const code = await run(command, args, { cwd: root });
  return code === 0 ? { name } : { name, problem: `failed (exit code ${code})` };
}
