/**
 * The pictures that `npm run screenshots` takes: `picture` is where it goes, `theme` a colour theme's settings id,
 * `file` the sample that is opened, `steps(page)` what is done before the picture (a Playwright page).
 */
export const scenes = [
  {
    picture: 'media/screenshot.png',
    theme: 'Default Light Modern',
    file: 'press-conference.article',
    steps: async () => {},
  },
  {
    picture: 'docs/images/dark.png',
    theme: 'Default Dark Modern',
    file: 'press-conference.article',
    steps: async () => {},
  },
  {
    picture: 'docs/images/high-contrast.png',
    theme: 'Default High Contrast',
    file: 'press-conference.article',
    steps: async () => {},
  },
  {
    picture: 'docs/images/high-contrast-light.png',
    theme: 'Default High Contrast Light',
    file: 'press-conference.article',
    steps: async () => {},
  },
  {
    picture: 'docs/images/english.png',
    theme: 'Default Light Modern',
    file: 'coalition-budget.article',
    steps: async () => {},
  },
];
