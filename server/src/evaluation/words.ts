import type { Span } from '../text/span';

/** A run of an article's words by their numbers, half-open: [from, to). */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/**
 * A word is a run of letters, marks, digits and joiners; what stands between two is no word. Simpler than the engine's
 * tokens on purpose: figures must not move when the engine's tokens do.
 */
const WORD = /[\p{L}\p{M}\p{N}\u200c\u200d]+/gu;

/** The words of a text, in order: `মি. কিম` has two. */
export const wordsOf = (text: string): readonly Span[] =>
  Array.from(text.matchAll(WORD), ({ index, 0: word }) => ({ start: index, end: index + word.length }));

/** The words of a text as they stand. */
export const wordStrings = (text: string): readonly string[] => text.match(WORD) ?? [];

/** The words that a span touches, so that `কিম` in `কিমের` counts as the whole word. O(log n). */
export function wordsUnder(words: readonly Span[], { start, end }: Span): WordRange {
  return {
    from: firstWhere(words, word => word.end > start),
    to: firstWhere(words, word => word.start >= end),
  };
}

/** Index of the first word for which `holds`, which must hold for all words after it too; their number if for none. */
function firstWhere(words: readonly Span[], holds: (word: Span) => boolean): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const word = words[middle];
    if (word !== undefined && holds(word)) high = middle;
    else low = middle + 1;
  }
  return low;
}

export const wordCount = ({ from, to }: WordRange): number => to - from;

/** The article's own words from the first to the last of a range; empty for an empty one. */
export function excerpt(text: string, words: readonly Span[], { from, to }: WordRange): string {
  const first = words[from];
  const last = words[to - 1];
  return first === undefined || last === undefined || from >= to ? '' : text.slice(first.start, last.end);
}

/** Share of what two sets hold together that both hold, 0..1; 0 where both are empty. */
export function overlapOf<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const shared = sharedBy(a, b);
  return shared / (a.size + b.size - shared || 1);
}

/** How many members two sets share. */
export function sharedBy<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let shared = 0;
  for (const member of a) if (b.has(member)) shared++;
  return shared;
}
