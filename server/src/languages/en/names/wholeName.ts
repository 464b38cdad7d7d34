import { CERTAIN } from '../../../layers/entity/certainty';
import type { Word } from '../../../layers/entity/names/words';
import type { EntityType, Mention } from '../../../layers/types';
import type { Reading } from '../../../text/reading';
import { wordSet } from '../../../text/wordSet';
import { shapeOf } from './shape';

/** What the rest of a run is as one name, where something tells. */
export function wholeOf(
  reading: Reading,
  words: readonly Word[],
  from: number,
  to: number,
): Omit<Mention, 'start' | 'end'> | undefined {
  const opening = words[from]?.listing;
  const last = words[to - 1];
  const closing = opening === undefined ? undefined : words[opening.end];
  // Khulna Division, but Accounts Division
  if (opening?.value.type === 'LOC' && opening.end === to - 1 && last?.head?.value.placeKind !== undefined)
    return { type: 'LOC', confidence: 0.85, why: 'rule: head word' };
  // Nokia Chile
  if (
    opening?.value.type === 'ORG' &&
    closing?.listing?.end === to &&
    closing.listing.value.country !== undefined &&
    closing.listing.value.type === 'LOC'
  )
    return { type: 'ORG', confidence: 0.8, why: 'rule: organization and country' };
  // Vanton UK
  const isBranch = COUNTRY_BRANCHES.has(last?.key ?? '') && shapeOf(reading, to - 1) === 'capitals';
  if (isBranch && opening?.value.type !== 'LOC' && shapeOf(reading, to - 2) !== 'capitals' && to - from > 1)
    return { type: 'ORG', confidence: CERTAIN, why: 'rule: organization and country' };
  // Vanton Bhutan, but South Sudan
  const country = words[to - 1]?.listing;
  const closesInCountry =
    country?.end === to && country.value.country !== undefined && country.value.type === 'LOC';
  if (closesInCountry && opening === undefined && !DESCRIBING.has(words[from]?.key ?? '') && to - from > 1)
    return { type: 'ORG', confidence: 0.85, why: 'rule: organization and country' };
  // EU RSC
  if (areAcronyms(reading, words, from, to)) return { type: 'ORG', confidence: 0.75, why: 'rule: acronym' };
  const head = headOf(words, from, to);
  if (head !== undefined)
    return { ...head, confidence: isTelling(last, to) ? CERTAIN : 0.8, why: 'rule: head word' };
  // Lake Serein, but Lake District Council
  const isNature = to - from > 1 && NATURE.has(words[from]?.key ?? '');
  return isNature ? { type: 'LOC', confidence: 0.8, why: 'rule: head word' } : undefined;
}

/** Short names of countries that close the names of companies and parties. */
export const COUNTRY_BRANCHES: ReadonlySet<string> = wordSet('usa uk');

/** Words before a country that leave it one. */
const DESCRIBING = wordSet(
  'north south east west northern southern eastern western upper lower mainland continental peninsular neighbouring neighboring',
);

/** Kinds of bodies whose head word tells enough, whatever it stands behind: Quorel Regional Hospital is no place. */
const TELLING_KINDS: ReadonlySet<string> = new Set(['education', 'health', 'government', 'court', 'police']);

/** Whether a name ends in a head word that heads nothing but such bodies. */
function isTelling(last: Word | undefined, to: number): boolean {
  const head = last?.head;
  return head?.end === to && head.value.placeKind === undefined && TELLING_KINDS.has(head.value.kind);
}

/** Heads that open the names of places. */
const NATURE = wordSet('lake mount river cape fort isle port camp gulf strait');

function areAcronyms(reading: Reading, words: readonly Word[], from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (shapeOf(reading, k) !== 'capitals' || words[k]?.role !== undefined || words[k]?.common === true)
      return false;
  return to - from < 4;
}

/** Type of the whole by its head word: the last word, or the first when `of` or `for` follows it. */
function headOf(
  words: readonly Word[],
  from: number,
  to: number,
): { type: EntityType; organizationKind?: string } | undefined {
  const first = words[from]?.head;
  const joins = words[first?.end ?? -1]?.key;
  if (first !== undefined && (joins === 'of' || joins === 'for')) return typed(first.value);
  for (let k = to - 1; k > from; k--) {
    if (words[k]?.role !== undefined) return undefined;
    const head = words[k]?.head;
    if (head === undefined) continue;
    const closes = head.end >= to || words[head.end]?.key === 'of' || words[head.end]?.key === 'for';
    if (closes) return typed(head.value);
  }
  return undefined;
}

function typed({ type, kind }: { type: EntityType; kind: string }): {
  type: EntityType;
  organizationKind?: string;
} {
  return type === 'ORG' ? { type, organizationKind: kind } : { type };
}
