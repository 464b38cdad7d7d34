import { join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';
import { connectToPage } from './page';

const repository = join(__dirname, '..', '..', '..');

/**
 * Runs in the extension host: loads the suites that `load` requires, runs them with mocha (interface `tdd`)
 * and throws when a test failed or none ran. The runner tells by environment variables where the result goes
 * (`NEWSMARK_E2E_RESULT`) and which tests are wanted (`NEWSMARK_E2E_GREP`, a regular expression).
 */
export async function runSuites(load: () => void): Promise<void> {
  Mocha.reporters.Base.consoleLog = printMarked;
  const mocha = new Mocha({
    ui: 'tdd',
    timeout: 30_000,
    grep: process.env.NEWSMARK_E2E_GREP,
    reporter: join(repository, 'test', 'reporter.cjs'),
    reporterOptions: { result: process.env.NEWSMARK_E2E_RESULT },
    rootHooks: { afterEach: showFailure, afterAll: showEnd },
  });
  mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, '', mocha);
  load();
  const failures = await new Promise<number>(resolve => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}

/** Marks each line of mocha's report, so that the runner knows it from the editor's chatter on the same console. */
function printMarked(...args: unknown[]): void {
  console.log(format(...args).replace(/^/gm, '│ '));
}

async function showFailure(this: Mocha.Context): Promise<void> {
  const test = this.currentTest;
  if (test?.state === 'failed') await connectToPage()?.screenshot(`failed ${test.fullTitle()}`);
}

async function showEnd(): Promise<void> {
  await connectToPage()?.screenshot(`end of ${process.env.NEWSMARK_E2E_RUN}`);
}
