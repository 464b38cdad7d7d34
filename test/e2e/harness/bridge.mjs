import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { inRepository } from '../../../scripts/lib/paths.mjs';

const screenshots = inRepository('out', 'screenshots');
const patience = { timeout: 10_000 };

const actions = {
  screenshot: (page, name) => {
    mkdirSync(screenshots, { recursive: true });
    return page.screenshot({ path: `${screenshots}/${fileName(name)}.png`, animations: 'disabled' });
  },
  press: (page, keys) => page.keyboard.press(keys),
  type: (page, typed) => page.keyboard.type(typed),
  click: (page, selector) => page.locator(selector).first().click(patience),
  hover: (page, selector) => page.locator(selector).first().hover(patience),
  texts: (page, selector) => page.locator(selector).allInnerTexts(),
  styles: (page, selector, property) =>
    page
      .locator(selector)
      .evaluateAll(
        (elements, name) => elements.map(e => getComputedStyle(e).getPropertyValue(name)),
        property,
      ),
};

/**
 * Serves the page's actions (see page.ts) to the tests in the extension host: POST `{ action, args }` to `address`;
 * lists come back as JSON, a failure as status 500 with its message.
 */
export async function openBridge(page) {
  const server = createServer(async (request, response) => {
    try {
      const { action, args } = JSON.parse(await text(request));
      if (!Object.hasOwn(actions, action)) throw new Error('no such action');
      const answer = await actions[action](page, ...args);
      response.end(Array.isArray(answer) ? JSON.stringify(answer) : '');
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    screenshot: name => actions.screenshot(page, name),
    close: () => server.close(),
  };
}

/** Letters, digits and hyphens: a test's title in any script as part of a file's name. */
const fileName = name =>
  name
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
