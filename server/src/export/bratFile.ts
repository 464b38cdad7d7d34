import { type NoteType, toNote } from '../formats/bratNotes';
import { createCodePoints } from '../formats/codePoints';
import type { Span } from '../text/span';

/** A brat `.ann` file in the making. Ids run by kind: T1, T2 …, R1 …, A1 …, #1 … */
export interface BratFile {
  /** @returns the new T id */
  textBound(type: string, span: Span): string;
  /** The same, but words that were marked so before, about the same, keep their id: two quotes share one cue. */
  shared(type: string, span: Span, about?: string): { readonly id: string; readonly isNew: boolean };
  relation(type: string, from: string, to: string): void;
  attribute(name: string, of: string, value: string): void;
  note(type: NoteType, of: string, words: string): void;
  equivalence(ids: readonly string[]): void;
  content(): string;
}

/** @param text the article; spans count its UTF-16 units, the file the code points of the article with LF line ends */
export function createBratFile(text: string): BratFile {
  const codePoints = createCodePoints(text, 'one');
  const lines: string[] = [];
  const counts = { T: 0, R: 0, A: 0, '#': 0 };
  const sharedIds = new Map<string, string>();
  const next = (kind: keyof typeof counts) => `${kind}${++counts[kind]}`;

  const textBound = (type: string, span: Span): string => {
    const id = next('T');
    const fragments = fragmentsOf(text, span);
    const places = fragments.map(({ start, end }) => `${codePoints(start)} ${codePoints(end)}`);
    const words = fragments.map(({ start, end }) => text.slice(start, end));
    lines.push(`${id}\t${type} ${places.join(';')}\t${words.join(' ')}`);
    return id;
  };

  return {
    textBound,
    shared(type, span, about = '') {
      const key = `${type} ${span.start} ${span.end} ${about}`;
      const known = sharedIds.get(key);
      if (known !== undefined) return { id: known, isNew: false };
      const id = textBound(type, span);
      sharedIds.set(key, id);
      return { id, isNew: true };
    },
    relation: (type, from, to) => lines.push(`${next('R')}\t${type} Arg1:${from} Arg2:${to}`),
    attribute: (name, of, value) => lines.push(`${next('A')}\t${name} ${of} ${value}`),
    note: (type, of, words) => lines.push(`${next('#')}\t${type} ${of}\t${toNote(words)}`),
    equivalence: ids => lines.push(`*\tEquiv ${ids.join(' ')}`),
    content: () => lines.map(line => `${line}\n`).join(''),
  };
}

/** A span's pieces without the line ends in it, as brat keeps one annotation over two lines: `0 5;6 11`. */
function fragmentsOf(text: string, { start, end }: Span): readonly Span[] {
  const pieces = Array.from(text.slice(start, end).matchAll(/[^\r\n]+/g), match => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
  return pieces.length === 0 ? [{ start, end }] : pieces;
}
