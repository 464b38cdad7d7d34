import { findChromium } from './browser.mjs';
import { downloadDesktop, hasDisplay } from './desktop.mjs';
import { provide } from './system-packages.mjs';

/**
 * The real editor for end-to-end tests: the desktop VS Code that `VSCODE_EXECUTABLE` names or that can be
 * downloaded, else the VS Code server in headless Chromium. Installs what that needs and says what it could not get.
 *
 * @returns `{ kind: 'desktop', executable }`, `{ kind: 'browser', chromium }`, or undefined when neither can run
 */
export async function chooseTestEditor() {
  const executable = process.env.VSCODE_EXECUTABLE || (await downloadDesktop());
  if (executable !== undefined && (hasDisplay() || !(await provide(['display'])).includes('display'))) {
    console.log(`End-to-end tests run in the desktop VS Code: ${executable}`);
    return { kind: 'desktop', executable };
  }
  if ((await provide(['chromium', 'ripgrep', 'fonts'])).includes('chromium')) return undefined;
  const chromium = findChromium();
  console.log(`End-to-end tests run in the VS Code server, shown by ${chromium}`);
  return { kind: 'browser', chromium };
}
