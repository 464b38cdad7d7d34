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
  /** Longest title that starts here. */
  readonly role: PhraseMatch<true> | undefined;
  /** Whether this token is part of a title. */
  readonly inRole: boolean;
  readonly honorific: PhraseMatch<true> | undefined;
  readonly head: PhraseMatch<Head> | undefined;
  readonly part: NamePart;
  readonly common: boolean;
}

/** Reads every token of a paragraph against the lists, once, left to right. */
export function readWords(reading: Reading, lexicon: NameLexicon): readonly Word[] {
  const { tokens } = reading;
  let listedTo = 0;
  let roleTo = 0;
  return tokens.map((token, i): Word => {
    const listing = lexicon.listings.longestAt(tokens, i);
    const covered = i < listedTo;
    if (listing !== undefined && !covered) listedTo = listing.end;
    const role = i < roleTo ? undefined : roleAt(reading, i, lexicon);
    if (role !== undefined) roleTo = role.end;
    return {
      key: token.key,
      listing,
      covered,
      role,
      inRole: i < roleTo,
      honorific: lexicon.honorifics.longestAt(tokens, i),
      head: lexicon.heads.longestAt(tokens, i),
      part: token.kind === 'word' ? namePartOf(token.key, lexicon) : 'never',
      common: token.kind === 'word' && lexicon.common.word(token.key) !== undefined,
    };
  });
}

/** A title with the modifiers that belong to it: ভারপ্রাপ্ত গভর্নর, deputy chairman. */
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
  const specified = lexicon.roles.longestAt(reading.tokens, i + 1);
  const isSpecified =
    specified !== undefined &&
    lexicon.shape.takesSpecifier(reading.tokens[i + 1]?.key ?? '') &&
    isSpecifier(key, lexicon);
  return isSpecified ? specified : undefined;
}

/** A word of the language is a name only where the lists have it as one with a shorter ending: কবিরও is কবির, not কবি. */
function namePartOf(key: string, lexicon: NameLexicon): NamePart {
  const common = lexicon.common.endingOf(key);
  const isNearer = (ending: string | undefined) =>
    ending !== undefined && (common === undefined || ending.length < common.length || ending === '');
  if (isNearer(lexicon.ambiguousParts.endingOf(key))) return 'maybe';
  if (isNearer(lexicon.nameParts.endingOf(key))) return common === '' ? 'maybe' : 'sure';
  return common !== undefined || lexicon.shape.isNoName(key) ? 'never' : 'unknown';
}

/** An unlisted word without a case ending that may say what somebody is minister or secretary of: একীকরণ মন্ত্রী. */
function isSpecifier(key: string, lexicon: NameLexicon): boolean {
  return (
    lexicon.common.word(key) === undefined &&
    lexicon.nameParts.word(key) === undefined &&
    lexicon.listings.word(key) === undefined &&
    lexicon.shape.isSpecifier(key)
  );
}
