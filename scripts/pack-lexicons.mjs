import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inRepository } from './lib/paths.mjs';

/** The folder of language packs, each with its word lists in `lists`. */
export const languages = inRepository('server', 'src', 'languages');

/** The entries of one word list: its lines without comments (`# …`, to the line's end) and blank lines. */
export function entriesOf(list) {
  return list
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map(line => line.replace(/(^|\s)#.*$/, '').trim())
    .filter(line => line !== '');
}

/**
 * One language's word lists as one text: for each `NAME.txt`, in the order of names,
 * a line `== NAME` and under it the list's entries, one a line.
 */
export function packLists(folder) {
  return readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .sort()
    .flatMap(file => [`== ${basename(file, '.txt')}`, ...entriesOf(readFileSync(join(folder, file), 'utf8'))])
    .map(line => `${line}\n`)
    .join('');
}

/** Writes `dist/assets/LANGUAGE.lexicon` for every language that has a folder `lists`. */
export function packLexicons() {
  const target = inRepository('dist', 'assets');
  mkdirSync(target, { recursive: true });
  for (const { name } of readdirSync(languages, { withFileTypes: true }).filter(entry =>
    entry.isDirectory(),
  )) {
    const lists = join(languages, name, 'lists');
    if (existsSync(lists)) writeFileSync(join(target, `${name}.lexicon`), packLists(lists));
  }
}
