import { appendFileSync } from 'node:fs';
import { openPage } from '../../../scripts/lib/browser.mjs';
import { prepareCodeServer } from '../../../scripts/lib/code-server.mjs';
import { openBridge } from './bridge.mjs';

const reportMark = '│';
const silenceLimit = 120_000;

/** Runs the tests in the VS Code server, its workbench in headless Chromium; answers the test host's exit code. */
export async function runInBrowser({ session, editor, trust, workspace, extension, vsix, tests, env, log }) {
  const { page, close } = await openPage(editor.chromium);
  const bridge = await openBridge(page);
  try {
    const server = await prepareCodeServer(session, {
      trust,
      env: { ...env, NEWSMARK_E2E_BRIDGE: bridge.address },
    });
    if (vsix !== undefined) await server.installVsix(vsix);
    const { address, remote } = await server.start();
    const testHost = await listenToTestHost(page, log);
    const payload = [
      ['extensionDevelopmentPath', remote(extension)],
      ['extensionTestsPath', remote(tests)],
    ];
    await page.goto(address({ folder: workspace, payload }));
    return await testHost.exitCode;
  } catch (error) {
    await bridge.screenshot('broken off');
    throw error;
  } finally {
    await close();
    bridge.close();
  }
}

/**
 * Offers the workbench the two functions by which it passes on what is printed and the tests' exit code.
 * The report's lines are marked (see runSuites.ts); all else is the editor's own chatter, which goes to the log file.
 */
async function listenToTestHost(page, log) {
  let resolve;
  let reject;
  const exitCode = new Promise((...settle) => {
    [resolve, reject] = settle;
  });
  const silence = setTimeout(
    () => reject(new Error(`The tests in the editor said nothing for ${silenceLimit / 1000} s: see ${log}`)),
    silenceLimit,
  );
  page.once('crash', () => reject(new Error('The browser page that shows the editor crashed.')));
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    silence.refresh();
    const text = args.join(' ');
    if (text.startsWith(reportMark)) console.log(text);
    else appendFileSync(log, `${type}: ${text}\n`);
  });
  await page.exposeFunction('codeAutomationExit', resolve);
  return { exitCode: exitCode.finally(() => clearTimeout(silence)) };
}
