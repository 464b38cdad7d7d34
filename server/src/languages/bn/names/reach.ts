import type { Head, Listing, NameLexicon } from '../../../layers/entity/names/nameLexicon';
import type { Word } from '../../../layers/entity/names/words';
import type { PhraseMatch } from '../../../layers/entity/phraseIndex';
import type { EntityType } from '../../../layers/types';
import { lookupKey } from '../../../text/lookupKey';
import { wordKeys, wordSet } from '../../../text/wordSet';
import { stems } from '../morphology';
import { AND, CASES, OUTSIDE } from './bounds';
import { openerBefore } from './opener';

/** Longest name in words before its head. */
const LONGEST_REACH: Partial<Record<EntityType, number>> = { ORG: 7, LOC: 3, EVENT: 4, WORK: 6 };

/** বিষয়ক stands in no name without the word that it belongs to: মুক্তিযুদ্ধ বিষয়ক মন্ত্রণালয়. */
const CONCERNING = lookupKey('বিষয়ক');
const GENITIVE = /(?:র|এর)$/u;
const DASHES = wordSet('- – —');

/** Words that tell the branch of a party or body: শাখা ছাত্রলীগ, ঢাকা মহানগর উত্তর বিএনপি. */
const BRANCH = wordSet(
  'শাখা কেন্দ্রীয় মহানগর জেলা উপজেলা থানা পৌর ইউনিয়ন ওয়ার্ড হল কলেজ বিশ্ববিদ্যালয় উত্তর দক্ষিণ পূর্ব পশ্চিম বিভাগীয়',
);

/** A word before a dash that may name a party to an event: চিলি-পেরু যুদ্ধ. */
const isNameable = (word: Word | undefined): boolean =>
  word !== undefined && (word.listing !== undefined || word.part !== 'never');

export const isDash = (word: Word | undefined): boolean => word !== undefined && DASHES.has(word.key);

export const isBranch = (word: Word | undefined): boolean => word !== undefined && BRANCH.has(word.key);

/** Armed groups and firms have no branch named before them: শাখা | আল-কায়েদা. */
const UNBRANCHED: ReadonlySet<string> = new Set(['armed', 'company', 'international', 'media']);

export interface Reach {
  /** Index of the first token of the name; the head's own when nothing before it belongs to it. */
  readonly start: number;
  /** What names it, beside words of the language: a listed place or firm, its owner, an unlisted word, or nothing. */
  readonly named: 'listed' | 'owner' | 'word' | 'nothing';
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
  const isBranchOf = (word: Word | undefined) => isBranch(word) && !UNBRANCHED.has(head.value.kind);
  const limit = LONGEST_REACH[type] ?? 2;
  let start = i;
  let named: Reach['named'] = 'nothing';
  /** Whether a word that is no word of the language has been taken: then a person's name before it is another name. */
  let told = whole;
  for (let k = i - 1; k >= 0 && i - k <= limit; k--) {
    const at = startOfListing(words, k);
    const listing = words[at]?.listing;
    if (listing !== undefined && listing.end === k + 1) {
      const takes = whole
        ? isOwner(listing) ||
          (head.end > i + 1 && isNational(listing, head)) ||
          isBranchOf(words[k + 1]) ||
          isDash(words[k + 1])
        : (takesListing(listing, type) || (k + 1 === i && isNamesake(listing, head))) &&
          !(type !== 'ORG' && isOtherBody(listing, k + 1 < i));
      if (!takes) break;
      start = at;
      if (isOwner(listing)) named = 'owner';
      else if (listing.value.type === 'LOC' || isFirmOf(listing, words[i])) named = 'listed';
      told = true;
      // nothing stands before the parties of an event: … মন্ত্রী | চিলি–পেরু যুদ্ধ
      if (listing.ending !== '' || isDash(words[k + 1])) break;
      k = at;
      continue;
    }
    const word = words[k];
    if (word === undefined) break;
    // চিলি–পেরু যুদ্ধ
    const isJoint = isDash(word) && start === k + 1 && type === 'EVENT' && (whole || named !== 'nothing');
    if (isJoint && isNameable(words[k - 1])) continue;
    // নদী ও হাওর বিষয়ক বিভাগ: the word before the ও must belong too
    if (word.key === AND && start === k + 1 && isInner(words[k - 1], lexicon) && type === 'ORG') continue;
    const complements = words[k + 1]?.key === CONCERNING && start === k + 1 && !OUTSIDE.has(word.key);
    const joins =
      complements || (whole && !isDash(words[k + 1]) ? isBranchOf(word) : belongs(word, type, lexicon));
    if (!joins) break;
    if (word.part === 'sure' && told) break;
    if (word.part === 'unknown') {
      told = true;
      if (named === 'nothing') named = 'word';
    }
    start = k;
  }
  const opened = type === 'ORG' && !whole ? openerBefore(words, start, i - limit) : start;
  return opened < start ? { start: opened, named: 'word' } : { start, named };
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

/** মার্কিন before a listed [প্রতিরক্ষা মন্ত্রণালয়], but not before an acronym. */
const isNational = ({ ending, value }: PhraseMatch<Listing>, head: PhraseMatch<Head>): boolean =>
  ending === '' && value.type === 'NORP' && value.country !== undefined && OF_STATES.has(head.value.kind);

const OF_STATES: ReadonlySet<string> = new Set(['government', 'armed', 'police', 'court']);

/** র‍্যাব does not belong to the [যুগরা ইউনিয়ন] that it searches, but to a র‍্যাব ক্যাম্প. */
const isOtherBody = ({ value }: PhraseMatch<Listing>, isApart: boolean): boolean =>
  isApart && value.type === 'ORG';

/** A listed person after whom something is called: শেখ হাসিনা [বিশ্ববিদ্যালয়], but not who is in hospital (হাসপাতালে). */
const isNamesake = ({ ending, value }: PhraseMatch<Listing>, head: PhraseMatch<Head>): boolean =>
  value.type === 'PER' && ending === '' && CALLED_AFTER.has(head.value.kind) && !IN_IT.test(head.ending);

const CALLED_AFTER: ReadonlySet<string> = new Set(['education', 'health', 'facility', 'building', 'road']);
const IN_IT = /^(?:ে|তে|য়|য়ে)$/u;

/** আদানি গোষ্ঠী, but not the টেলিগ্রাম চ্যানেল of somebody. */
const isFirmOf = ({ value }: PhraseMatch<Listing>, head: Word | undefined): boolean =>
  value.organizationKind === 'company' && FIRM_HEADS.some(firm => head?.key.startsWith(firm));

const FIRM_HEADS = wordKeys('গ্রুপ গোষ্ঠী');

/** Professions whose members make bodies: বাংলাদেশ [শিক্ষক] পরিষদ. */
const MEMBERS = wordSet(
  'সাংবাদিক শিক্ষক আইনজীবী ব্যবসায়ী গবেষক মুক্তিযোদ্ধা লেখক শিল্পী চিকিৎসক প্রকৌশলী শ্রমিক চালক ছাত্র কর্মচারী কর্মকর্তা প্রকাশক',
);

const isInner = (word: Word | undefined, lexicon: NameLexicon): boolean =>
  word !== undefined && !OUTSIDE.has(word.key) && lexicon.innerWords.has(word.key);

/** Whether a word without a case ending may stand inside the name of such a thing. */
function belongs(word: Word, type: EntityType, lexicon: NameLexicon): boolean {
  if (OUTSIDE.has(word.key) || word.key.length < 2) return false;
  if (word.inRole) return type === 'ORG' && MEMBERS.has(word.key);
  if (isInner(word, lexicon)) return type === 'ORG' || type === 'WORK';
  if (word.part === 'never') return false;
  if (word.head !== undefined) return type === 'ORG' && word.head.ending === '';
  if (word.common) return false;
  if (lexicon.nameParts.has(word.key) || lexicon.ambiguousParts.has(word.key)) return true;
  return !stems(word.key).some(({ ending }) => CASES.has(ending));
}

/** Index of the token where the listed name that covers token `k` starts. */
function startOfListing(words: readonly Word[], k: number): number {
  let at = k;
  while (at > 0 && words[at]?.covered === true) at--;
  return at;
}
