import type { NameLexicon } from '../../layers/entity/names/nameLexicon';
import type { NameRules } from '../../layers/entity/types';
import { lookupKey } from '../../text/lookupKey';
import { initials } from './names/initials';
import { DETACHED_ENDINGS } from './names/listed';
import { stripEnding } from './stripEnding';

export function createNameRules(lexicon: NameLexicon): NameRules {
  const isKnown = (word: string) =>
    lexicon.nameParts.has(word) ||
    lexicon.ambiguousParts.has(word) ||
    lexicon.listings.has(word) ||
    lexicon.heads.has(word);
  const isUnheardOf = (word: string) =>
    lexicon.common.word(word) === undefined && !lexicon.listings.has(word) && !lexicon.shape.isNoName(word);
  return {
    bareForm: (word, isAttested) => stripEnding(word, isAttested, isKnown),
    soundKey,
    isAmbiguous: word =>
      [lexicon.common, lexicon.heads, lexicon.innerWords, lexicon.roles].some(list => list.has(word)),
    initials,
    aliasWords: new Set([lookupKey('ওরফে')]),
    isDetachedEnding: word => DETACHED_ENDINGS.has(word),
    isGivenName: word => lexicon.nameParts.has(word) || isUnheardOf(word),
    mayBeName: () => true,
    isPlaceKind: word => PLACE_KINDS.has(lexicon.heads.word(word)?.placeKind ?? ''),
  };
}

/** Kinds of places that lend their name to nothing else: `খুলনা বিভাগ` is খুলনা. */
const PLACE_KINDS = new Set(['admin', 'settlement']);

/** Letters that are spelt one for another. */
const SOUNDS: ReadonlyMap<string, string> = new Map([
  ['ষ', 'শ'],
  ['স', 'শ'],
  ['ণ', 'ন'],
  ['য', 'জ'],
  ['ঝ', 'জ'],
  ['ড়', 'র'],
  ['ঢ়', 'র'],
  ['ৎ', 'ত'],
  ['ট', 'ত'],
  ['ঙ', 'ং'],
]);

const VOWELS_AND_SIGNS = /[\u0981\u0983\u0985-\u0994\u09bc-\u09cd]/u;

/** The consonants of a word, look-alikes made one. */
function soundKey(word: string): string {
  let sound = '';
  for (const letter of word) {
    if (VOWELS_AND_SIGNS.test(letter)) continue;
    const heard = SOUNDS.get(letter) ?? letter;
    if (!sound.endsWith(heard)) sound += heard;
  }
  return sound;
}
