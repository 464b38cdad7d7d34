// Takes the pictures of README and docs from the running editor, or those whose file's name holds the word given:
// npm run screenshots [-- WORD]
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { findChromium, openPage } from './lib/browser.mjs';
import { prepareCodeServer } from './lib/code-server.mjs';
import { run } from './lib/command.mjs';
import { inRepository } from './lib/paths.mjs';
import { scenes } from './lib/scenes.mjs';
import { openSession } from './lib/session.mjs';
import { provide } from './lib/system-packages.mjs';

const patience = { timeout: 30_000 };
const decorated = '.editor-instance [class*="ced-"]'; // VS Code's class of what an extension decorates

const [word = ''] = process.argv.slice(2);
if ((await run(process.execPath, [inRepository('scripts', 'build.mjs')], { shell: false })) !== 0)
  process.exit(1);
if ((await provide(['chromium', 'fonts'])).includes('chromium')) process.exit(1);

const session = openSession();
try {
  const server = await prepareCodeServer(session);
  server.linkExtension();
  const editor = await server.start();
  for (const scene of scenes.filter(({ picture }) => picture.includes(word)))
    await take(scene, server, editor);
} finally {
  await session.end();
}

async function take({ picture, theme, file, steps }, server, editor) {
  server.writeSettings({ 'workbench.colorTheme': theme });
  const { page, close } = await openPage(findChromium());
  try {
    const folder = inRepository('samples');
    await page.goto(editor.address({ folder, files: [inRepository('samples', file)] }));
    await page
      .locator(decorated)
      .first()
      .waitFor({ ...patience, state: 'attached' });
    for (const step of steps) await step(page);
    mkdirSync(dirname(inRepository(picture)), { recursive: true });
    await page.screenshot({ path: inRepository(picture), animations: 'disabled' });
    console.log(picture);
  } finally {
    await close();
  }
}
