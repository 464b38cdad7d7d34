/** What a test may do to the browser page that shows the editor; selectors are Playwright's. */
export interface EditorPage {
  /** Takes a picture of the whole window into out/screenshots/NAME.png. */
  screenshot(name: string): Promise<void>;
  /** Presses a key or chord, such as `ArrowDown` or `Control+Shift+P`. */
  press(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  click(selector: string): Promise<void>;
  /** Moves the mouse over the first element that fits. */
  hover(selector: string): Promise<void>;
  /** The visible text of each element that fits. */
  texts(selector: string): Promise<string[]>;
  /** A computed style property of each element that fits. */
  styles(selector: string, property: string): Promise<string[]>;
}

/** The page through the runner's bridge; undefined in a desktop editor, which has no such page. */
export function connectToPage(): EditorPage | undefined {
  const bridge = process.env.NEWSMARK_E2E_BRIDGE;
  if (bridge === undefined) return undefined;
  const ask = async (action: string, ...args: readonly string[]) => {
    const response = await fetch(bridge, { method: 'POST', body: JSON.stringify({ action, args }) });
    const answer = await response.text();
    if (!response.ok) throw new Error(`${action}(${args.join(', ')}): ${answer}`);
    return answer;
  };
  const askList = async (action: string, ...args: readonly string[]): Promise<string[]> =>
    JSON.parse(await ask(action, ...args));
  return {
    screenshot: async name => void (await ask('screenshot', name)),
    press: async keys => void (await ask('press', keys)),
    type: async text => void (await ask('type', text)),
    click: async selector => void (await ask('click', selector)),
    hover: async selector => void (await ask('hover', selector)),
    texts: selector => askList('texts', selector),
    styles: (selector, property) => askList('styles', selector, property),
  };
}

/** As `connectToPage`; without a page it skips the test that asks. */
export function requirePage(test: Mocha.Context): EditorPage {
  const page = connectToPage();
  if (page !== undefined) return page;
  if (test.test !== undefined) test.test.title += ' (skipped: the desktop editor offers no browser page)';
  return test.skip();
}
