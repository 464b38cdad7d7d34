import type { NameLexicon } from '../../layers/entity/names/nameLexicon';
import type { NameRules } from '../../layers/entity/types';
import type { Reading } from '../../text/reading';
import { wordSet } from '../../text/wordSet';
import { isFunctionWord } from './names/functionWords';
import { initialsOf } from './names/initials';
import { shapeOf } from './names/shape';
import { COUNTRY_BRANCHES } from './names/wholeName';

export function createNameRules(lexicon: NameLexicon): NameRules {
  return {
    bareForm: word => word,
    soundKey,
    isAmbiguous: word => lexicon.common.has(word),
    isGivenName: () => true,
    initials: initialsOf,
    aliasWords: wordSet('alias aka'),
    isDetachedEnding: () => false,
    mayBeName,
    shortOrganization: words => shortOrganization(lexicon, words),
    isPlaceKind: word => PLACE_KINDS.has(lexicon.heads.word(word)?.placeKind ?? ''),
  };
}

/** Whether a word is capitalised; what is a small word else must be all in capitals: WHO may be a name, Who may not. */
function mayBeName(reading: Reading, token: number): boolean {
  const shape = shapeOf(reading, token);
  return isFunctionWord(reading.tokens[token]?.key ?? '') ? shape === 'capitals' : shape !== 'other';
}

/** Shorter words are too likely to be something else. */
const SHORTEST_ORGANIZATION = 4;

/** Kinds of organizations that go by the first word of their name. */
const SHORTENED_KINDS = new Set(['company', 'club']);

/** The first word of a company or club, where it is no other word, place or person: Vanton Shipping Inc → vanton. */
function shortOrganization(lexicon: NameLexicon, words: readonly string[]): string | undefined {
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  if (!SHORTENED_KINDS.has(lexicon.heads.word(last)?.kind ?? '') && !COUNTRY_BRANCHES.has(last))
    return undefined;
  const isOther =
    lexicon.common.word(first) !== undefined ||
    lexicon.listings.mayStart(first) ||
    lexicon.heads.mayStart(first) ||
    lexicon.nameParts.has(first) ||
    lexicon.ambiguousParts.has(first);
  return first.length < SHORTEST_ORGANIZATION || isOther ? undefined : first;
}

/** Kinds of places that lend their name to nothing else: `Khulna Division` is Khulna. */
const PLACE_KINDS = new Set(['settlement']);

/** The consonants of a word, doubled ones once: Mohammed, Muhammad → mhmd. */
function soundKey(word: string): string {
  let sound = word.charAt(0);
  for (const letter of word.slice(1).replaceAll('ph', 'f')) {
    if (!'aeiouyh'.includes(letter) && !sound.endsWith(letter)) sound += letter;
  }
  return sound;
}
