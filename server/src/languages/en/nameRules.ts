import type { NameLexicon } from '../../layers/entity/names/nameLexicon';
import type { NameRules } from '../../layers/entity/types';
import type { Reading } from '../../text/reading';
import { wordSet } from '../../text/wordSet';
import { isFunctionWord } from './names/functionWords';
import { initialsOf } from './names/initials';
import { shapeOf } from './names/shape';

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
    isPlaceKind: word => PLACE_KINDS.has(lexicon.heads.word(word)?.placeKind ?? ''),
  };
}

/** Whether a word is capitalised; what is a small word else must be all in capitals: WHO may be a name, Who may not. */
function mayBeName(reading: Reading, token: number): boolean {
  const shape = shapeOf(reading, token);
  return isFunctionWord(reading.tokens[token]?.key ?? '') ? shape === 'capitals' : shape !== 'other';
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
