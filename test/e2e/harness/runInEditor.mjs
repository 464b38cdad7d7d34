import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRepository, root } from '../../../scripts/lib/paths.mjs';
import { openSession } from '../../../scripts/lib/session.mjs';
import { vsixFile } from '../../../scripts/lib/vsix.mjs';
import { runInBrowser } from './runInBrowser.mjs';
import { runInDesktop } from './runInDesktop.mjs';

/**
 * One end-to-end run in a fresh editor on a fresh copy of the samples.
 *
 * @param run one of `runs`
 * @param editor from `chooseTestEditor()`
 * @param options `result`: file for the counts; `grep`: which tests, all when undefined
 * @returns the test host's exit code
 */
export async function runInEditor(run, editor, { result, grep }) {
  const session = openSession();
  try {
    return await (editor.kind === 'desktop' ? runInDesktop : runInBrowser)({
      session,
      editor,
      trust: run.trust,
      workspace: freshWorkspace(session.folder),
      extension: run.packaged ? stubExtension(session.folder) : root,
      vsix: run.packaged ? vsixFile() : undefined,
      log: freshLog(run.name),
      tests: inRepository('out', 'test', 'e2e', run.tests),
      env: {
        NEWSMARK_E2E_RUN: run.name,
        NEWSMARK_E2E_RESULT: result,
        ...(grep === undefined ? {} : { NEWSMARK_E2E_GREP: grep }),
      },
    });
  } finally {
    await session.end();
  }
}

/** Where the editor's own output goes, out/logs/NAME.log. */
function freshLog(name) {
  const folder = inRepository('out', 'logs');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.log`), '');
  return join(folder, `${name}.log`);
}

/** A workspace that tests may change: the samples, and the files made for tests in test/e2e/workspace. */
function freshWorkspace(folder) {
  const workspace = join(folder, 'workspace');
  mkdirSync(workspace);
  for (const source of [inRepository('samples'), inRepository('test', 'e2e', 'workspace')])
    if (existsSync(source)) cpSync(source, workspace, { recursive: true });
  return workspace;
}

/** The tests of an installed extension still need some extension under development to run beside. */
function stubExtension(folder) {
  const stub = join(folder, 'stub');
  mkdirSync(stub);
  const manifest = { name: 'stub', publisher: 'newsmark', version: '0.0.1', engines: { vscode: '^1.91.0' } };
  writeFileSync(join(stub, 'package.json'), JSON.stringify(manifest));
  return stub;
}
