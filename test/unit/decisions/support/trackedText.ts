import type { Span } from '../../../../server/src/text/span';

/**
 * A text whose every letter is known by a number through all edits, so that it is beyond doubt where words went. White
 * space has no number: reflow may change it. Letters of a copy have numbers of their own kind: a copy is where the words
 * went when their original is not whole any more, as after a cut and paste.
 */
export interface TrackedText {
  readonly letters: readonly Letter[];
}

export interface Letter {
  /** A code point, or what it became in another Unicode form. */
  readonly written: string;
  /** Null for what was not in the first version. */
  readonly id: number | null;
  readonly copyOf?: number | null;
}

export const track = (text: string): TrackedText => ({
  letters: [...text].map((written, id) => ({ written, id: isBlank(written) ? null : id })),
});

export const isBlank = (written: string): boolean => /^\s$/.test(written);

export const plain = ({ letters }: TrackedText): string => letters.map(({ written }) => written).join('');

/** Letters that stand for text that somebody typed or pasted. */
export const typed = (text: string): readonly Letter[] => [...text].map(written => ({ written, id: null }));

/** The numbers of the letters within a span of the first version, which counts UTF-16 units. */
export function lettersIn(first: string, { start, end }: Span): readonly number[] {
  const ids: number[] = [];
  let at = 0;
  [...first].forEach((written, id) => {
    if (at >= start && at < end && !isBlank(written)) ids.push(id);
    at += written.length;
  });
  return ids;
}

/** Where these letters stand, or else those of their first copy; null unless all are there with only white space between. */
export function whereabouts({ letters }: TrackedText, ids: readonly number[]): Span | null {
  return runOf(letters, ids, ({ id }) => id) ?? runOf(letters, ids, ({ copyOf }) => copyOf ?? null);
}

function runOf(
  letters: readonly Letter[],
  ids: readonly number[],
  idOf: (letter: Letter) => number | null,
): Span | null {
  const first = letters.findIndex(letter => idOf(letter) === ids[0]);
  if (first < 0) return null;
  let last = first;
  let next = 0;
  for (let i = first; i < letters.length && next < ids.length; i++) {
    const letter = letters[i];
    if (letter === undefined || isBlank(letter.written)) continue;
    if (idOf(letter) !== ids[next]) return null;
    last = i;
    next++;
  }
  if (next < ids.length) return null;
  const offset = (end: number) => letters.slice(0, end).reduce((sum, { written }) => sum + written.length, 0);
  return { start: offset(first), end: offset(last + 1) };
}
