import { memoize } from '../../../text/memoize';
import type { Reading } from '../../../text/reading';
import type { PhraseMatch } from '../phraseIndex';
import type { Head, Listing, NameLexicon } from './nameLexicon';

/** How sure a word is to be part of a person's name, by itself. */
export type NamePart = 'sure' | 'maybe' | 'unknown' | 'never';

/** What the lists say about the token at one place of a paragraph. */
export interface Word {
  readonly key: string;
  /** Longest listed name that starts here. */
  readonly listing: PhraseMatch<Listing> | undefined;
  /** Whether a listed name that starts further left covers this token. */
  readonly covered: boolean;
  /** Whether the listed name that starts here or covers this token is no person's: the word is then part of no person's name. */
  readonly isTaken: boolean;
  /** Longest title that starts here. */
  readonly role: PhraseMatch<true> | undefined;
  /** Whether this token is part of a title. */
  readonly inRole: boolean;
  readonly honorific: PhraseMatch<true> | undefined;
  readonly head: PhraseMatch<Head> | undefined;
  readonly part: NamePart;
  readonly common: boolean;
}

/** What the lists say about a word wherever it stands. */
interface WordFacts {
  readonly part: NamePart;
  readonly common: boolean;
  readonly opensListing: boolean;
  readonly opensRole: boolean;
  readonly opensHonorific: boolean;
  readonly opensHead: boolean;
}

export type WordReader = (reading: Reading) => readonly Word[];

/** Reads the tokens of paragraphs against the lists, each word form once and remembered. */
export function createWordReader(lexicon: NameLexicon): WordReader {
  const wordFacts = memoize((key: string): WordFacts => {
    const part = namePartOf(key, lexicon);
    const isName = part === 'sure' || part === 'maybe';
    return {
      part,
      common: isName ? lexicon.common.has(key) : lexicon.common.word(key) !== undefined,
      opensListing: lexicon.listings.mayStart(key),
      opensRole: mayOpenRole(key, lexicon),
      opensHonorific: lexicon.honorifics.mayStart(key),
      opensHead: lexicon.heads.mayStart(key),
    };
  });
  return reading => readWords(reading, lexicon, wordFacts);
}

function readWords(
  reading: Reading,
  lexicon: NameLexicon,
  factsOf: (key: string) => WordFacts,
): readonly Word[] {
  const { tokens } = reading;
  let listedTo = 0;
  let roleTo = 0;
  let isPerson = false;
  return tokens.map((token, i): Word => {
    const facts = factsOf(token.key);
    const listing = facts.opensListing ? lexicon.listings.longestAt(tokens, i) : undefined;
    const covered = i < listedTo;
    if (listing !== undefined && !covered) {
      listedTo = listing.end;
      isPerson = listing.value.type === 'PER';
    }
    const role = facts.opensRole && i >= roleTo ? roleAt(reading, i, lexicon) : undefined;
    if (role !== undefined) roleTo = role.end;
    return {
      key: token.key,
      listing,
      covered,
      isTaken: i < listedTo && !isPerson,
      role,
      inRole: i < roleTo,
      honorific: facts.opensHonorific ? lexicon.honorifics.longestAt(tokens, i) : undefined,
      head: facts.opensHead ? lexicon.heads.longestAt(tokens, i) : undefined,
      part: token.kind === 'word' ? facts.part : 'never',
      common: token.kind === 'word' && facts.common,
    };
  });
}

/** Whether a title may start at such a word: it is listed, modifies one, or tells by its shape. */
function mayOpenRole(key: string, lexicon: NameLexicon): boolean {
  return (
    lexicon.roles.mayStart(key) ||
    lexicon.roleModifiers.mayStart(key) ||
    lexicon.shape.isTitle(key) ||
    lexicon.shape.isSpecifier(key) ||
    lexicon.shape.isField(key)
  );
}

/** A title with the modifiers that belong to it: ভারপ্রাপ্ত মেয়র, deputy chairman. */
function roleAt(reading: Reading, i: number, lexicon: NameLexicon): PhraseMatch<true> | undefined {
  const key = reading.tokens[i]?.key ?? '';
  const role = lexicon.roles.longestAt(reading.tokens, i);
  // শেখ, Sheikh: a title that is a name too belongs to the name
  if (role?.end === i + 1 && lexicon.nameParts.has(key) && !lexicon.common.has(key)) return undefined;
  if (role !== undefined) return role;
  if (lexicon.shape.isTitle(key) && lexicon.common.word(key) === undefined)
    return { end: i + 1, value: true, ending: '' };
  const modifier = lexicon.roleModifiers.longestAt(reading.tokens, i);
  if (modifier?.value === 'inside' && modifier.ending === '')
    return lexicon.roles.longestAt(reading.tokens, modifier.end);
  const isSpecified =
    lexicon.shape.takesSpecifier(reading.tokens[i + 1]?.key ?? '') && isSpecifier(key, lexicon);
  return isSpecified ? lexicon.roles.longestAt(reading.tokens, i + 1) : undefined;
}

/** A word of the language is a name only where the lists have it as one with a shorter ending: তারারও is তারার, not তারা. */
function namePartOf(key: string, lexicon: NameLexicon): NamePart {
  const common = lexicon.common.endingOf(key);
  const isNearer = (ending: string | undefined) =>
    ending !== undefined && (common === undefined || ending.length < common.length || ending === '');
  if (isNearer(lexicon.ambiguousParts.endingOf(key))) return 'maybe';
  if (isNearer(lexicon.nameParts.endingOf(key))) return common === '' ? 'maybe' : 'sure';
  const base = lexicon.shape.baseOf(key);
  const isForm = base !== undefined && lexicon.common.has(base);
  return common !== undefined || isForm || lexicon.shape.isNoName(key) ? 'never' : 'unknown';
}

/** An unlisted word without a case ending that may say what somebody is minister or secretary of: জলপথ মন্ত্রী. */
function isSpecifier(key: string, lexicon: NameLexicon): boolean {
  if (lexicon.shape.isField(key)) return true;
  return (
    lexicon.common.word(key) === undefined &&
    lexicon.nameParts.word(key) === undefined &&
    lexicon.listings.word(key) === undefined &&
    lexicon.shape.isSpecifier(key)
  );
}
