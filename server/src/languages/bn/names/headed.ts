import { mentionOver } from '../../../layers/entity/mentionOver';
import type { Head, NameLexicon } from '../../../layers/entity/names/nameLexicon';
import type { Word } from '../../../layers/entity/names/words';
import type { PhraseMatch } from '../../../layers/entity/phraseIndex';
import type { EntityType, Mention } from '../../../layers/types';
import { lookupKey } from '../../../text/lookupKey';
import type { Reading } from '../../../text/reading';
import { stems } from '../morphology';

/** Longest name in words before its head. */
const LONGEST_REACH: Partial<Record<EntityType, number>> = { ORG: 7, LOC: 3, EVENT: 3, WORK: 6 };

const AND = lookupKey('ও');
const GENITIVE = /(?:র|এর)$/u;

/**
 * Finds names by the word that closes them, looking left from it: [রাশিয়ার] [পররাষ্ট্র] মন্ত্রণালয়,
 * [ধুনট] উপজেলা, [দুর্নীতি দমন] কমিশন. A listed name in the genitive before it belongs to an organization's name.
 */
export function findHeaded(
  reading: Reading,
  words: readonly Word[],
  lexicon: NameLexicon,
): readonly Mention[] {
  const found: Mention[] = [];
  for (let i = 0; i < words.length; i++) {
    const head = words[i]?.head;
    if (head === undefined) continue;
    const start = reach(words, i, head, lexicon);
    if (start < i) {
      found.push(
        mentionOver(reading.tokens, start, head.end, {
          type: head.value.type,
          confidence: 0.75,
          why: 'rule: head word',
          ...(head.value.type === 'ORG' ? { organizationKind: head.value.kind } : {}),
        }),
      );
    }
    i = head.end - 1;
  }
  return found;
}

/** Index of the first token of the name that the head at `i` closes; `i` when nothing before it belongs to it. */
function reach(words: readonly Word[], i: number, head: PhraseMatch<Head>, lexicon: NameLexicon): number {
  const { type } = head.value;
  const limit = LONGEST_REACH[type] ?? 2;
  let start = i;
  for (let k = i - 1; k >= 0 && i - k <= limit; k--) {
    const word = words[k];
    if (word === undefined) break;
    const isAnd = word.key === AND && type === 'ORG' && lexicon.innerWords.has(words[k - 1]?.key ?? '');
    if (isAnd) continue;
    if (belongs(word, type, lexicon)) {
      start = k;
      continue;
    }
    if (type === 'ORG' && isOwner(words, k)) start = startOfListing(words, k);
    break;
  }
  return start;
}

/** Whether a word without a case ending may stand inside the name of such a thing. */
function belongs(word: Word, type: EntityType, lexicon: NameLexicon): boolean {
  if (word.part === 'never' && !lexicon.innerWords.has(word.key) && word.listing === undefined) return false;
  if (word.listing !== undefined) return word.listing.ending === '' && word.listing.value.type !== 'NORP';
  if (lexicon.innerWords.has(word.key)) return type === 'ORG' || type === 'WORK';
  if (word.head !== undefined) return type === 'ORG' && word.head.ending === '';
  if (word.common || word.inRole) return false;
  return (
    word.part !== 'unknown' || !stems(word.key).some(({ ending }) => GENITIVE.test(ending) || ending === 'কে')
  );
}

/** A listed country, place or organization in the genitive: রাশিয়ার, জাতিসংঘের. */
function isOwner(words: readonly Word[], k: number): boolean {
  const at = startOfListing(words, k);
  const listing = words[at]?.listing;
  return (
    listing !== undefined &&
    listing.end === k + 1 &&
    GENITIVE.test(listing.ending) &&
    (listing.value.type === 'LOC' || listing.value.type === 'ORG')
  );
}

function startOfListing(words: readonly Word[], k: number): number {
  let at = k;
  while (at > 0 && words[at]?.covered === true) at--;
  return at;
}
