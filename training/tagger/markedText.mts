/** A name as UTF-16 units [start, end). */
export interface MarkedName {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** A text without the marks that told its names. */
export interface MarkedText {
  readonly text: string;
  readonly names: readonly MarkedName[];
}

const TYPES = 'PER|ORG|LOC|NORP|EVENT|WORK';
const NAME = new RegExp(`\\[(${TYPES}) ([^\\s\\[\\]](?:[^\\[\\]]*[^\\s\\[\\]])?)\\]`, 'gu');

/**
 * Reads a paragraph in which names stand in brackets with their types: `[PER Mina Vale] said`.
 * @throws SyntaxError where a bracket is no part of such a name
 */
export function parseMarkedText(marked: string): MarkedText {
  let text = '';
  let read = 0;
  const names: MarkedName[] = [];
  const addPlain = (end: number) => {
    const plain = marked.slice(read, end);
    const stray = plain.search(/[[\]]/u);
    if (stray >= 0)
      throw new SyntaxError(
        `stray bracket at ${read + stray}: ${marked.slice(read + stray, read + stray + 30)}`,
      );
    text += plain;
  };
  for (const match of marked.matchAll(NAME)) {
    const [whole, type = '', name = ''] = match;
    addPlain(match.index);
    names.push({ start: text.length, end: text.length + name.length, type });
    text += name;
    read = match.index + whole.length;
  }
  addPlain(marked.length);
  return { text, names };
}
