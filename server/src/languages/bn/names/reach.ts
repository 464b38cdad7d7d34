import type { Head, Listing, NameLexicon } from '../../../layers/entity/names/nameLexicon';
import type { Word } from '../../../layers/entity/names/words';
import type { PhraseMatch } from '../../../layers/entity/phraseIndex';
import type { EntityType } from '../../../layers/types';
import { lookupKey } from '../../../text/lookupKey';
import { stems } from '../morphology';

const keys = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(lookupKey));

/** Longest name in words before its head. */
const LONGEST_REACH: Partial<Record<EntityType, number>> = { ORG: 7, LOC: 3, EVENT: 4, WORK: 6 };

const AND = lookupKey('ও');
const GENITIVE = /(?:র|এর)$/u;
const DASHES = keys('- – —');

/** Words that never stand inside a name. */
const OUTSIDE = keys('ও এবং আর বা কিংবা অথবা এ এই সে সেই ওই ঐ কোনো কোন একটি দুটি তথা অন্য সব সকল নতুন বিরল');

/** Words that tell the branch of a party or body: শাখা ছাত্রলীগ, ঢাকা মহানগর উত্তর বিএনপি. */
const BRANCH = keys(
  'শাখা কেন্দ্রীয় মহানগর জেলা উপজেলা থানা পৌর ইউনিয়ন ওয়ার্ড হল কলেজ বিশ্ববিদ্যালয় উত্তর দক্ষিণ পূর্ব পশ্চিম বিভাগীয়',
);

export const isBranch = (word: Word | undefined): boolean => word !== undefined && BRANCH.has(word.key);

export interface Reach {
  /** Index of the first token of the name; the head's own when nothing before it belongs to it. */
  readonly start: number;
  /** Whether a listed name or an unlisted word stands in it, and not only words of the language. */
  readonly named: boolean;
}

/** How far left the name goes that the head at `i` closes. */
export function reach(
  words: readonly Word[],
  i: number,
  head: PhraseMatch<Head>,
  lexicon: NameLexicon,
): Reach {
  const { type } = head.value;
  const whole = words[i]?.listing?.end === head.end && words[i]?.covered === false;
  const limit = LONGEST_REACH[type] ?? 2;
  let start = i;
  let named = false;
  /** Whether a word that is no word of the language has been taken: then a person's name before it is another name. */
  let told = whole;
  for (let k = i - 1; k >= 0 && i - k <= limit; k--) {
    const at = startOfListing(words, k);
    const listing = words[at]?.listing;
    if (listing !== undefined && listing.end === k + 1) {
      const takes = whole ? isOwner(listing) || isBranch(words[at + 1]) : takesListing(listing, type);
      if (!takes) break;
      start = at;
      named = true;
      told = true;
      if (listing.ending !== '') break;
      k = at;
      continue;
    }
    const word = words[k];
    if (word === undefined) break;
    // রাশিয়া–ইউক্রেন যুদ্ধ
    if (
      DASHES.has(word.key) &&
      start === k + 1 &&
      named &&
      type === 'EVENT' &&
      words[k - 1]?.part !== 'never'
    )
      continue;
    // আইন ও সংসদ বিষয়ক বিভাগ: the word before the ও must belong too
    if (word.key === AND && start === k + 1 && isInner(words[k - 1], lexicon) && type === 'ORG') continue;
    if (whole ? !isBranch(word) : !belongs(word, type, lexicon)) break;
    if (word.part === 'sure' && told) break;
    if (word.part === 'unknown') {
      told = true;
      named = true;
    }
    start = k;
  }
  return { start, named };
}

const isOwner = ({ ending, value }: PhraseMatch<Listing>): boolean =>
  GENITIVE.test(ending) && value.type === 'LOC' && value.country !== undefined;

/** Whether a listed name may open or stand in the name: bare ones do, a country or organization in the genitive owns it. */
function takesListing(listing: PhraseMatch<Listing>, type: EntityType): boolean {
  const { ending, value } = listing;
  if (value.type === 'PER') return false;
  if (ending === '') return value.type !== 'NORP' || type === 'ORG';
  return type === 'ORG' && (isOwner(listing) || (value.type === 'ORG' && GENITIVE.test(ending)));
}

const isInner = (word: Word | undefined, lexicon: NameLexicon): boolean =>
  word !== undefined && !OUTSIDE.has(word.key) && lexicon.innerWords.has(word.key);

/** Whether a word without a case ending may stand inside the name of such a thing. */
function belongs(word: Word, type: EntityType, lexicon: NameLexicon): boolean {
  if (OUTSIDE.has(word.key) || word.inRole) return false;
  if (isInner(word, lexicon)) return type === 'ORG' || type === 'WORK';
  if (word.part === 'never') return false;
  if (word.head !== undefined) return type === 'ORG' && word.head.ending === '';
  if (word.common) return false;
  return word.part !== 'unknown' || !stems(word.key).some(({ ending }) => CASES.has(ending));
}

/** Endings with which no word goes on inside a name; র alone tells nothing (শাহজাহানপুর). */
const CASES = keys('ের য়ের এর কে তে েরা গুলো গুলি দের েদের সহ কেও েরও তেও');

/** Index of the token where the listed name that covers token `k` starts. */
function startOfListing(words: readonly Word[], k: number): number {
  let at = k;
  while (at > 0 && words[at]?.covered === true) at--;
  return at;
}
