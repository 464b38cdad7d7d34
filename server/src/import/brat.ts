import { isNoteType } from '../formats/bratNotes';
import { ATTRIBUTES, RELATIONS } from '../formats/bratTypes';
import { createUnits } from '../formats/codePoints';
import type { Span } from '../text/span';
import { type Bound, partsOf, type Refuse, type Said } from './bratArticle';
import { type BratLine, readLine, type TextBound } from './bratLines';
import { createRecords, linesOf } from './records';
import type { Ground, Imported, Importer, ImportFile } from './types';

/**
 * brat standoff: each NAME.ann with its NAME.txt, on which its offsets count code points; without it by the words that
 * the annotations repeat. Of discontinuous annotations all from the first to the last piece is taken, and said so.
 */
export const brat: Importer = {
  id: 'brat',
  extensions: ['.ann', '.txt'],
  read(files, words) {
    const records = createRecords(words);
    const refuse: Refuse = ({ place, content }, reason) => records.refuse(place, words(reason), content);
    const texts = new Map(files.map(({ name, content }) => [name, content]));
    const articles = files
      .filter(({ name }) => name.endsWith('.ann'))
      .map(file => articleOf(file, texts.get(file.name.replace(/\.ann$/, '.txt')), refuse));
    return { articles, unread: records.unread };
  },
};

function articleOf(file: ImportFile, text: string | undefined, refuse: Refuse): Imported {
  const lines = linesOf(file).map(({ content, ...place }) => readLine(place, content));
  const bounds = boundsIn(lines, text, refuse);
  const parts = partsOf(bounds, saidIn(lines, bounds, refuse), refuse);
  const ground: Ground =
    text === undefined
      ? {
          kind: 'quoted',
          quoted: [...bounds.values()].map(({ span, words }) => ({
            ...span,
            exact: words,
            prefix: '',
            suffix: '',
          })),
          units: ['code points', 'utf-16'],
          sha256: null,
        }
      : { kind: 'text', text, spaced: true };
  return { name: file.name.replace(/\.ann$/, ''), ground, ...parts };
}

/** Text-bound words by their ids, with spans in UTF-16 units where there is a text. */
function boundsIn(
  lines: readonly BratLine[],
  text: string | undefined,
  refuse: Refuse,
): ReadonlyMap<string, Bound> {
  const toUnits = text === undefined ? (offset: number) => offset : createUnits(text);
  const bounds = new Map<string, Bound>();
  for (const line of lines) {
    if (line.kind !== 'T') continue;
    const pieces = line.bound.pieces.map(({ start, end }) => ({ start: toUnits(start), end: toUnits(end) }));
    const span: Span = {
      start: Math.min(...pieces.map(({ start }) => start)),
      end: Math.max(...pieces.map(({ end }) => end)),
    };
    if (text !== undefined && !givesWords(text, pieces, line.bound)) {
      refuse(line, 'import.unread.words');
      continue;
    }
    if (text !== undefined && isBroken(text, pieces)) refuse(line, 'import.unread.pieces');
    const words = text === undefined ? line.bound.words : text.slice(span.start, span.end);
    bounds.set(line.id, { line, type: line.bound.type, span, words });
  }
  return bounds;
}

const blank = (words: string): string => words.replace(/\s+/g, ' ').trim();

const givesWords = (text: string, pieces: readonly Span[], { words }: TextBound): boolean =>
  blank(pieces.map(({ start, end }) => text.slice(start, end)).join(' ')) === blank(words);

/** Whether anything but white space lies between the pieces. */
const isBroken = (text: string, pieces: readonly Span[]): boolean =>
  pieces.some(({ end }, i) => /\S/.test(text.slice(end, pieces[i + 1]?.start ?? end)));

/** What lines say of text-bound words, entities and sources; what has no counterpart is kept and shown. */
function saidIn(lines: readonly BratLine[], bounds: ReadonlyMap<string, Bound>, refuse: Refuse): Said {
  const attributes = new Map<string, Map<string, string>>();
  const notes = new Map<string, Map<string, string>>();
  const relations = new Map<string, string>();
  const equivalent: (readonly string[])[] = [];
  const add = (to: Map<string, Map<string, string>>, of: string, key: string, value: string) =>
    to.set(of, (to.get(of) ?? new Map<string, string>()).set(key, value));
  for (const line of lines) {
    switch (line.kind) {
      case 'T':
        break;
      case 'A':
        if (ATTRIBUTES.has(line.name) && bounds.has(line.of)) add(attributes, line.of, line.name, line.value);
        else refuse(line, 'import.unread.noPlace');
        break;
      case 'R':
        if (RELATIONS.has(line.type) && bounds.has(line.from) && bounds.has(line.to))
          relations.set(`${line.type} ${line.from}`, line.to);
        else refuse(line, 'import.unread.noPlace');
        break;
      case '#':
        if (isNoteType(line.type)) add(notes, line.of, line.type, line.words);
        else refuse(line, 'import.unread.noPlace');
        break;
      case '*':
        equivalent.push(line.ids);
        break;
      case '?':
        refuse(line, 'import.unread.line');
    }
  }
  return { attributes, notes, relations, equivalent };
}
