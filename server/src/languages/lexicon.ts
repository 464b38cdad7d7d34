import { tokenize } from '../text/tokens';

/**
 * The word lists of one language, packed from `languages/<id>/lists/*.txt`: a line `== NAME` opens a list, every line
 * after it is an entry with tab-separated columns. Lists are parsed when first asked for.
 */
export interface Lexicon {
  /** The list of that name; empty when the language has none. */
  list(name: string): WordList;
}

/** Entries by phrase key (see {@link phraseKey}) with the columns after the entry. */
export type WordList = ReadonlyMap<string, readonly string[]>;

const EMPTY: WordList = new Map();

/** The lookup keys of a phrase's tokens joined by a space: `মার্কিন যুক্তরাষ্ট্র`, `white house`, `o ' brien`. */
export function phraseKey(phrase: string): string {
  return tokenize(phrase)
    .map(token => token.key)
    .join(' ');
}

export function parseLexicon(packed: string): Lexicon {
  const sections = new Map<string, string>();
  for (const section of packed.split(/^== /m)) {
    const lineEnd = section.indexOf('\n');
    if (lineEnd > 0) sections.set(section.slice(0, lineEnd).trim(), section.slice(lineEnd + 1));
  }
  const parsed = new Map<string, WordList>();
  return {
    list(name) {
      const known = parsed.get(name);
      if (known !== undefined) return known;
      const source = sections.get(name);
      const list = source === undefined ? EMPTY : parseList(source);
      parsed.set(name, list);
      return list;
    },
  };
}

function parseList(source: string): WordList {
  const list = new Map<string, readonly string[]>();
  for (const line of source.split('\n')) {
    const [entry, ...columns] = line.split('\t');
    if (entry !== undefined && entry !== '') list.set(phraseKey(entry), columns);
  }
  return list;
}
