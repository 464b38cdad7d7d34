import type { Reading } from '../../../text/reading';
import type { Mention, StructureKind } from '../../types';
import { CERTAIN } from '../certainty';
import { mentionOver } from '../mentionOver';
import type { NameRules } from '../types';

/** What stands behind the place of a dateline; a colon may as well stand behind any word that opens a paragraph. */
const ENDS = new Set([',', '(', '-', '–', '—']);
/** Tokens of the longest place: `STRATFORD - UPON - AVON`. */
const LONGEST = 6;

/** The place that opens a dateline, listed or not: `BELIZE CITY (AP) — …`, `আন্তানানারিভো, ১৯ জানুয়ারি: …`. */
export function findDatelinePlace(
  { text, tokens }: Reading,
  kind: StructureKind,
  { isAmbiguous }: Pick<NameRules, 'isAmbiguous'>,
): readonly Mention[] {
  if (kind !== 'dateline') return [];
  const end = tokens
    .slice(0, LONGEST + 1)
    .findIndex(({ key, start }) => ENDS.has(key) && (key === ',' || text[start - 1] === ' '));
  const place = tokens.slice(0, Math.max(0, end));
  const [first] = place;
  const isPlace =
    first !== undefined &&
    place.every(({ kind: token }) => token === 'word' || token === 'mark') &&
    (place.length > 1 || !isAmbiguous(first.key));
  return isPlace
    ? [mentionOver(tokens, 0, end, { type: 'LOC', confidence: CERTAIN + 0.01, why: 'rule: dateline' })]
    : [];
}
