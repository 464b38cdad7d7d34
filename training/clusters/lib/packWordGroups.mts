import { wordNumber } from '../../../server/src/model/wordGroups';
import { hashBytes, wordBytes } from '../../tagger/bytes.mjs';

/**
 * Packs groups of words in the form that readWordGroups describes.
 * @param words lookup keys
 * @param levels the group of each word, then for each further level the group there of each group before
 */
export function packWordGroups(words: readonly string[], levels: readonly ArrayLike<number>[]): Uint8Array {
  const [narrowest = [], ...wider] = levels;
  const groupOf = new Map<number, number>();
  // the more frequent of two words with one number comes first and stays
  words.forEach((word, i) => {
    const number = wordNumber(word);
    if (!groupOf.has(number)) groupOf.set(number, narrowest[i] as number);
  });
  const numbers = [...groupOf.keys()].sort((a, b) => a - b);
  const groups = numbers.map(number => groupOf.get(number) as number);
  return Uint8Array.from([
    levels.length,
    ...wider.flatMap(parents => [...wordBytes(parents.length), ...Array.from(parents).flatMap(wordBytes)]),
    ...hashBytes(numbers),
    ...groups.map(group => group & 255),
    ...groups.map(group => group >> 8),
  ]);
}

/** A language without groups. */
export const noWordGroups = (): Uint8Array => packWordGroups([], [[]]);
