/**
 * The end-to-end runs, each in a fresh editor.
 * `tests`: the bundle under out/test/e2e (see scripts/build.mjs), `trust`: false leaves Restricted Mode on,
 * `packaged`: the extension comes from the .vsix that `npm run package` made, not from the source folder.
 */
export const runs = [
  { name: 'e2e', tests: 'index.js', trust: true, packaged: false },
  { name: 'e2e-restricted', tests: 'restricted.js', trust: false, packaged: false },
  { name: 'e2e-packaged', tests: 'packaged.js', trust: true, packaged: true },
];
