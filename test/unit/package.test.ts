import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listZip } from './listZip';

const root = join(__dirname, '..', '..');
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const vsix = join(root, `${name}-${version}.vsix`);

const allowed = [
  /^\[Content_Types\]\.xml$/,
  /^extension\.vsixmanifest$/,
  /^extension\/package\.json$/,
  /^extension\/package\.nls(\.[a-z-]+)?\.json$/,
  /^extension\/dist\/(extension|engine|server|cli)\.js$/,
  /^extension\/dist\/assets\/[^/]+$/,
  /^extension\/syntaxes\/[^/]+\.json$/,
  /^extension\/language-configuration\.json$/,
  /^extension\/media\/[^/]+$/,
  /^extension\/schemas\/[^/]+\.json$/,
  /^extension\/(readme\.md|changelog\.md|LICENSE\.txt)$/,
];

const required = [
  'package.json',
  'package.nls.json',
  'package.nls.bn.json',
  'dist/extension.js',
  'dist/engine.js',
  'dist/server.js',
  'dist/cli.js',
  'dist/assets/bn.lexicon',
  'dist/assets/en.lexicon',
  'dist/assets/bn.tagger',
  'dist/assets/en.tagger',
  'language-configuration.json',
  'readme.md',
  'changelog.md',
  'LICENSE.txt',
];

suite('the package', () => {
  let files: readonly string[];

  suiteSetup(() => {
    assert.ok(existsSync(vsix), `${vsix} is missing: run npm run package`);
    files = listZip(readFileSync(vsix));
  });

  test('holds what runs and what people read, and nothing else', () => {
    assert.deepEqual(
      files.filter(file => !allowed.some(pattern => pattern.test(file))),
      [],
    );
  });

  test('lacks nothing', () => {
    assert.deepEqual(
      required.filter(file => !files.includes(`extension/${file}`)),
      [],
    );
    assert.ok(files.some(file => file.startsWith('extension/syntaxes/')));
  });

  test('is at most 2 MB', () => assert.ok(statSync(vsix).size <= 2 * 1024 * 1024));
});
