import type { NameLexicon } from '../../layers/entity/names/nameLexicon';
import type { NameRules } from '../../layers/entity/types';
import { initialsOf } from './names/initials';
import { shapeOf } from './names/shape';

export function createNameRules(lexicon: NameLexicon): NameRules {
  return {
    bareForm: word => word,
    soundKey,
    isAmbiguous: word => lexicon.common.has(word),
    isGivenName: () => true,
    initials: initialsOf,
    aliasWords: new Set(['alias', 'aka']),
    isDetachedEnding: () => false,
    mayBeName: (reading, token) => shapeOf(reading, token) !== 'other',
    isPlaceKind: word => PLACE_KINDS.has(lexicon.heads.word(word)?.kind ?? ''),
  };
}

/** Kinds of places that lend their name to nothing else: `Sylhet Division` is Sylhet. */
const PLACE_KINDS = new Set(['settlement']);

/** The consonants of a word, doubled ones once: Mohammed, Muhammad → mhmd. */
function soundKey(word: string): string {
  let sound = word.charAt(0);
  for (const letter of word.slice(1).replaceAll('ph', 'f')) {
    if (!'aeiouyh'.includes(letter) && !sound.endsWith(letter)) sound += letter;
  }
  return sound;
}
