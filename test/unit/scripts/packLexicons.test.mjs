import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entriesOf, packLists } from '../../../scripts/pack-lexicons.mjs';

suite('packing word lists', () => {
  test('drops comments, blank lines, a byte-order mark and carriage returns', () => {
    assert.deepEqual(entriesOf('\uFEFF# titles\r\nড.\r\n\r\n  মো. # short for মোহাম্মদ\r\nলে. জেনারেল\r\n'), [
      'ড.',
      'মো.',
      'লে. জেনারেল',
    ]);
  });

  test('keeps a # inside a word', () => assert.deepEqual(entriesOf('C#\n'), ['C#']));

  test('writes lists by name, each under its heading', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lists-'));
    try {
      writeFileSync(join(folder, 'titles.txt'), 'ড.\n');
      writeFileSync(join(folder, 'cues.txt'), 'বলেন\nজানান\n');
      writeFileSync(join(folder, 'README.md'), 'no list');
      assert.equal(packLists(folder), '== cues\nবলেন\nজানান\n== titles\nড.\n');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
