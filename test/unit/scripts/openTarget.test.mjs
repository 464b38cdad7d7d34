import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTarget } from '../../../scripts/lib/open-target.mjs';

suite('what npm start opens', () => {
  let home;
  const at = (...parts) => join(home, ...parts);

  setup(() => {
    home = mkdtempSync(join(tmpdir(), 'target-'));
    for (const folder of ['a', 'b']) mkdirSync(at(folder));
    for (const file of ['one.article', 'two.txt']) writeFileSync(at(file), '');
  });
  teardown(() => rmSync(home, { recursive: true }));

  test('the samples with the Bengali one open, when nothing is named', () => {
    const { folder, files, missing } = readTarget([], home);
    assert.match(folder, /samples$/);
    assert.equal(files.length, 1);
    assert.match(files[0], /\.(article|news)$/);
    assert.deepEqual(missing, []);
  });

  test('one folder as it is, with the files', () => {
    assert.deepEqual(readTarget([at('a'), at('one.article')], home), {
      folder: at('a'),
      files: [at('one.article')],
      missing: [],
    });
  });

  test('files alone without a folder', () => {
    const { folder, workspace, files } = readTarget([at('one.article'), at('two.txt')], home);
    assert.deepEqual([folder, workspace], [undefined, undefined]);
    assert.deepEqual(files, [at('one.article'), at('two.txt')]);
  });

  test('several folders as one workspace', () => {
    const { workspace } = readTarget([at('a'), at('b')], home);
    assert.deepEqual(JSON.parse(readFileSync(workspace, 'utf8')).folders, [
      { path: at('a') },
      { path: at('b') },
    ]);
  });

  test('names what does not exist', () => {
    assert.deepEqual(readTarget([at('a'), at('nowhere')], home).missing, [at('nowhere')]);
  });
});
