import { mentionOver } from '../../../layers/entity/mentionOver';
import type { Head, Listing, NameLexicon } from '../../../layers/entity/names/nameLexicon';
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
          confidence: 0.8,
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
    const at = startOfListing(words, k);
    const listing = words[at]?.listing;
    if (listing !== undefined && listing.end === k + 1) {
      if (!takesListing(listing, type)) break;
      start = at;
      if (listing.ending !== '') break;
      k = at;
      continue;
    }
    const word = words[k];
    if (word === undefined) break;
    // আইন ও সংসদ বিষয়ক বিভাগ: the word before the ও must belong too
    if (word.key === AND && start === k + 1 && isInner(words[k - 1], lexicon) && type !== 'LOC') continue;
    if (!belongs(word, type, lexicon)) break;
    start = k;
  }
  return start;
}

/** Whether a listed name may open or stand in the name: bare ones do, a country or organization in the genitive owns it. */
function takesListing({ ending, value }: PhraseMatch<Listing>, type: EntityType): boolean {
  if (value.type === 'PER') return false;
  if (ending === '') return value.type !== 'NORP' || type === 'ORG';
  if (type !== 'ORG' || !GENITIVE.test(ending)) return false;
  return value.type === 'ORG' || (value.type === 'LOC' && value.country !== undefined);
}

const isInner = (word: Word | undefined, lexicon: NameLexicon): boolean =>
  word !== undefined && !CONJUNCTIONS.has(word.key) && lexicon.innerWords.has(word.key);

const CONJUNCTIONS = new Set(
  'ও এবং আর বা কিংবা অথবা এ এই সে সেই ওই ঐ কোনো কোন একটি দুটি'.split(' ').map(lookupKey),
);

/** Whether a word without a case ending may stand inside the name of such a thing. */
function belongs(word: Word, type: EntityType, lexicon: NameLexicon): boolean {
  if (CONJUNCTIONS.has(word.key) || word.inRole) return false;
  if (isInner(word, lexicon)) return type === 'ORG' || type === 'WORK';
  if (word.part === 'never') return false;
  if (word.head !== undefined) return type === 'ORG' && word.head.ending === '';
  if (word.common) return false;
  return word.part !== 'unknown' || !stems(word.key).some(({ ending }) => CASE.test(ending));
}

/** Endings with which no word goes on inside a name. */
const CASE = /(?:র|এর|কে|তে|য়|গুলো|গুলি|দের)[ওই]?$/u;

/** Index of the token where the listed name that covers token `k` starts. */
function startOfListing(words: readonly Word[], k: number): number {
  let at = k;
  while (at > 0 && words[at]?.covered === true) at--;
  return at;
}
