import type { Span } from '../../text/span';

/**
 * A text in the form in which words are looked for, with the way back: canonically decomposed, white space as one
 * blank, without joiners, quotation marks straight. So neither reflow nor another Unicode form hides a place.
 */
export interface FoldedText {
  readonly text: string;
  /** The span of the original that a span of the folded text stands for. */
  unfold(span: Span): Span;
  /** The offset in the folded text of an offset of the original; inside a white space its start. */
  offsetOf(original: number): number;
}

const BLANK = ' ';
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/;
const MARKS: ReadonlyMap<string, string> = new Map([
  ['‘', "'"],
  ['’', "'"],
  ['“', '"'],
  ['”', '"'],
]);

/** Time and space are linear in the text. */
export function foldText(text: string): FoldedText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  let afterBlank = false;
  for (const character of text) {
    const end = at + character.length;
    const folded = foldCharacter(character);
    if (folded === BLANK && afterBlank) ends[ends.length - 1] = end;
    else if (folded !== '') {
      parts.push(folded);
      for (let i = 0; i < folded.length; i++) {
        starts.push(at);
        ends.push(end);
      }
    }
    if (folded !== '') afterBlank = folded === BLANK;
    at = end;
  }
  return {
    text: parts.join(''),
    unfold: ({ start, end }) => ({
      start: starts[start] ?? text.length,
      end: end > start ? (ends[end - 1] ?? text.length) : (starts[start] ?? text.length),
    }),
    offsetOf: original => firstEndingBehind(ends, original),
  };
}

/** The folded form of a piece of text that is looked for. */
export const fold = (text: string): string => foldText(text).text;

const known = new Map<string, string>();

function foldCharacter(character: string): string {
  const remembered = known.get(character);
  if (remembered !== undefined) return remembered;
  const folded = /\s/.test(character)
    ? BLANK
    : INVISIBLE.test(character)
      ? ''
      : (MARKS.get(character) ?? character.normalize('NFD'));
  known.set(character, folded);
  return folded;
}

/** Index of the first unit that ends behind `offset`. */
function firstEndingBehind(ends: readonly number[], offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
