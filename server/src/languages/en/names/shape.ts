import type { Reading } from '../../../text/reading';

/** How the token at an index is written: `Dhaka`, `BNP`, `said`. */
export type Shape = 'capitalised' | 'capitals' | 'other';

const LETTER = /\p{L}/u;
const UPPER = /^\p{Lu}/u;

export function shapeOf(reading: Reading, i: number): Shape {
  const token = reading.tokens[i];
  if (token === undefined || token.kind !== 'word') return 'other';
  const first = reading.text.charCodeAt(token.start);
  const isUpper =
    first < 128 ? first >= 65 && first <= 90 : UPPER.test(reading.text.slice(token.start, token.start + 2));
  if (!isUpper) return 'other';
  for (let k = token.start + 1; k < token.end; k++) {
    const code = reading.text.charCodeAt(k);
    if (code >= 97 && code <= 122) return 'capitalised';
    if (
      code > 127 &&
      LETTER.test(reading.text.charAt(k)) &&
      reading.text.charAt(k) !== reading.text.charAt(k).toUpperCase()
    )
      return 'capitalised';
  }
  return token.end - token.start > 1 ? 'capitals' : 'capitalised';
}

/**
 * A line in which nearly every word is capitalised says nothing by its capitals: `Ten Dead As Storm Hits Coast`. A
 * sentence with its stop is no such line, however many names it holds.
 */
export function isTitleCase(reading: Reading): boolean {
  if (STOPS.has(reading.tokens.at(-1)?.key ?? '')) return false;
  let words = 0;
  let capitals = 0;
  for (let i = 0; i < reading.tokens.length; i++) {
    const token = reading.tokens[i];
    if (token?.kind !== 'word' || token.end - token.start < LONG_WORD) continue;
    words++;
    if (shapeOf(reading, i) !== 'other') capitals++;
  }
  return words >= 4 && capitals / words > 0.8;
}

const STOPS = new Set(['.', '?', '!', '"', '”', '’', ')']);

/** Words shorter than this are small even in title case: of, in, and. */
const LONG_WORD = 4;
