import { twoAnnotators } from './two-annotators.mjs';

const light = 'Default Light Modern';
const bengali = 'press-conference.article';
const english = 'coalition-budget.article';

const section = (page, title) =>
  page.locator('.pane', { has: page.locator(`.pane-header[aria-label^="${title}"]`) });

/** Opens a section of the side bar, by its title, in the place of the folder's files; waits until it lists something. */
const open = title => async page => {
  await section(page, 'Explorer').locator('.pane-header').click();
  await section(page, title).locator('.pane-header').click();
  await section(page, title).locator('.monaco-list-row').first().waitFor();
};

const word = (page, text) => page.locator('.view-line span > span', { hasText: text }).first();

/** Puts the cursor into a word of the article. */
const click = text => page => word(page, text).click();

/** Rests the mouse on a word of the article until the hover shows. */
const hover = text => async page => {
  await word(page, text).hover();
  await page.locator('.monaco-hover:not(.hidden) .hover-contents').first().waitFor();
};

/** Runs a command by its title in the palette. */
const command = title => async page => {
  await page.keyboard.press('F1');
  await page.keyboard.type(title);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
};

/** Types into the open quick input and presses Enter, as into the editor's own file dialog. */
const answer = async (page, text) => {
  const input = page.locator('.quick-input-box input');
  await input.waitFor();
  await page.waitForTimeout(500); // the dialog puts in its own path first
  await input.fill(text);
  await page.waitForTimeout(500); // and looks at what is typed
  await page.keyboard.press('Enter');
};

/** Compares two files about the open article, and goes to a difference. */
const compare = sample => async page => {
  await command('Newsmark: Compare Annotations…')(page);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Two files' }).click();
  for (const path of twoAnnotators(sample)) await answer(page, path);
  const list = page.frameLocator('iframe.webview').frameLocator('iframe').locator('li[data-id]');
  await list.nth(1).click();
  await page.waitForTimeout(1000); // its words are shown in the article
};

/**
 * The pictures that `npm run screenshots` takes: `picture` is where it goes, `theme` a colour theme's settings id,
 * `file` the sample that is opened, `steps` what is done, in order, before the picture (to a Playwright page).
 */
export const scenes = [
  { picture: 'media/screenshot.png', theme: light, file: bengali, steps: [click('নাজমা'), open('Sources')] },
  {
    picture: 'docs/images/english.png',
    theme: light,
    file: english,
    steps: [click('Helena'), open('Sources')],
  },
  { picture: 'docs/images/hover.png', theme: light, file: english, steps: [hover('Samuel')] },
  { picture: 'docs/images/compare.png', theme: light, file: english, steps: [compare(english)] },
  { picture: 'docs/images/outline.png', theme: light, file: bengali, steps: [open('Outline')] },
  { picture: 'docs/images/dark.png', theme: 'Default Dark Modern', file: bengali, steps: [] },
  { picture: 'docs/images/high-contrast.png', theme: 'Default High Contrast', file: bengali, steps: [] },
  {
    picture: 'docs/images/high-contrast-light.png',
    theme: 'Default High Contrast Light',
    file: bengali,
    steps: [],
  },
];
