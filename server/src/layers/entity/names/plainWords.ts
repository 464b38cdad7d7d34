import type { NameEvidence } from '../../../model/features';
import type { TaggedName } from '../../../model/tagger';
import type { Reading } from '../../../text/reading';

/**
 * Whether a tagged name has no word that may be one: সরকার, মানুষের অপেক্ষা. A script with capitals is left to the tagger,
 * which has seen those.
 */
export function isAllPlain(
  { text, tokens }: Reading,
  { words }: NameEvidence,
  { from, to }: TaggedName,
): boolean {
  return words
    .slice(from, to)
    .every(
      ({ part, common, listing, covered, head }, i) =>
        part === 'never' &&
        common &&
        listing === undefined &&
        !covered &&
        head === undefined &&
        isCaseless(text.slice(tokens[from + i]?.start, tokens[from + i]?.end)),
    );
}

export const isCaseless = (written: string): boolean => written.toLowerCase() === written.toUpperCase();
