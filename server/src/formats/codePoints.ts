/** Translates an offset of one text from one unit to another. */
export type ToUnits = (offset: number) => number;

/**
 * UTF-16 units to code points as brat and W3C selectors count them: 🔥 counts one, not two; a lone surrogate counts one.
 * Building is linear in the text, a look-up logarithmic in its surrogate pairs.
 * @param lineEnds `each`: CR and LF count one each; `one`: CRLF counts one, as in a file with LF line ends
 */
export function createCodePoints(text: string, lineEnds: 'each' | 'one'): ToUnits {
  const uncounted = Array.from(text.matchAll(UNCOUNTED[lineEnds]), match => match.index + 1);
  return offset => offset - countBelow(uncounted, offset);
}

/** The way back: code points, each character of a line end counted, to UTF-16 units. */
export function createUnits(text: string): ToUnits {
  const pairs = Array.from(text.matchAll(UNCOUNTED.each), (match, i) => match.index - i);
  return offset => offset + countBelow(pairs, offset);
}

/** Two units that count one: the position of the second is not counted. */
const UNCOUNTED = {
  each: /[\ud800-\udbff][\udc00-\udfff]/g,
  one: /\r\n|[\ud800-\udbff][\udc00-\udfff]/g,
} as const;

/** How many of the sorted numbers are smaller than `limit`. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
