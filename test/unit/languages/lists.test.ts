import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lookupKey } from '../../../server/src/text/lookupKey';

const LANGUAGES = fileURLToPath(new URL('../../../server/src/languages', import.meta.url));

/** The number of columns that a head comment names: `# columns: entry, kind (a, b)` has two. */
function columnCount(head: readonly string[]): number {
  const columns = head.find(line => line.startsWith('# columns: ')) ?? '';
  return columns.replace(/\([^)]*\)/g, '').split(',').length;
}

/** What may not come twice: the entry, in every spelling that is looked up alike (র‍্যাব, র্যাব); case tells entries apart. */
const keyOf = (entry: string) => (lookupKey(entry) === entry.toLowerCase() ? entry : lookupKey(entry));

for (const language of ['bn', 'en']) {
  const folder = join(LANGUAGES, language, 'lists');
  for (const file of readdirSync(folder).filter(name => name.endsWith('.txt')))
    suite(`word list ${language}/${basename(file, '.txt')}`, () => {
      const text = readFileSync(join(folder, file), 'utf8');
      const lines = text.split('\n').slice(0, -1);
      const head = lines.filter(line => line.startsWith('#'));
      const entries = lines.slice(head.length).map(line => line.split('\t'));
      const names = entries.map(([name = '']) => name);

      test('is NFC with plain line ends, and ends in one', () => {
        assert.equal(text, text.normalize('NFC'));
        assert.ok(!text.includes('\r') && text.endsWith('\n') && !text.endsWith('\n\n'));
      });

      test('says at its head what it is, its columns, source and licence', () => {
        assert.deepEqual(lines.slice(0, head.length), head, 'comments stand at the head only');
        assert.match(head[0] ?? '', /^# \p{Lu}.*[.:]/u);
        for (const field of ['columns', 'source', 'licence'])
          assert.ok(
            head.some(line => line.startsWith(`# ${field}: `)),
            `no ${field}`,
          );
      });

      test('has entries, without blank ends, sorted, each once', () => {
        assert.ok(entries.length > 0);
        assert.deepEqual(
          names,
          names.map(name => name.trim()).filter(name => name !== ''),
        );
        assert.deepEqual(
          names,
          [...names].sort((a, b) => (a < b ? -1 : 1)),
        );
        const keys = names.map(keyOf);
        assert.deepEqual(
          keys.filter((key, i) => keys.indexOf(key) !== i),
          [],
        );
      });

      test('has no column that the head does not name, and no empty one at a line end', () => {
        const width = columnCount(head);
        assert.deepEqual(
          entries.filter(columns => columns.length > width || columns.at(-1) === ''),
          [],
        );
      });
    });
}
