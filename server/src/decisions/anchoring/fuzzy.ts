import type { Span } from '../../text/span';
import type { Sought } from './candidates';
import type { FoldedText } from './fold';
import { occurrencesOf } from './occurrences';
import { similarity } from './similarity';

/** Units of context right beside the words that must be there on both sides. */
const BESIDE = 16;
/** How much longer than before the words may have become. */
const GROWN = 1.5;
/** Least likeness of words that were edited. */
const ALIKE = 0.6;
/** Words that are longer are not compared letter by letter. */
const LONGEST = 2000;

/** Finds words that were edited themselves: what now stands between the same contexts, when it is still like them. */
export function fuzzyPlace({ words, prefix, suffix }: Sought, folded: FoldedText): Span | null {
  const before = prefix.slice(-BESIDE);
  const behind = suffix.slice(0, BESIDE);
  if (before.length < BESIDE || behind.length < BESIDE || words.length > LONGEST) return null;
  const places = occurrencesOf(before, folded.text).flatMap(left => {
    const start = left + before.length;
    const end = folded.text.indexOf(behind, start);
    if (end < 0 || end - start > words.length * GROWN + BESIDE) return [];
    return similarity(words, folded.text.slice(start, end)) >= ALIKE ? [{ start, end }] : [];
  });
  const [only] = places;
  return only === undefined || places.length > 1 ? null : folded.unfold(only);
}
