import type { ByteReader } from './byteReader';
import { featureOf, hashText } from './hash';
import { createHashTable } from './hashTable';

/** The groups that a lookup key is in, the narrowest first; none for a word without. */
export type WordGroups = (key: string) => readonly number[];

/** A kind of hash of its own, see hashText. */
const WORD = 10;

/** The number that a word is known by among the groups. */
export const wordNumber = (key: string): number => featureOf(WORD, hashText(WORD, key));

const NONE: readonly number[] = [];

/**
 * Reads groups of words: number of levels, for each level after the first the size of the one before (u16) and the
 * group there of each of its groups (u16); words by their numbers (see {@link ByteReader.hashes}), the narrowest group
 * of each (low bytes first, then high bytes).
 */
export function readWordGroups(reader: ByteReader): WordGroups {
  const parents: Uint16Array[] = [];
  for (let levels = reader.byte(); levels > 1; levels--)
    parents.push(Uint16Array.from({ length: reader.word() }, () => reader.word()));
  const words = reader.hashes();
  const narrowest = new Uint16Array(words.length);
  for (let i = 0; i < words.length; i++) narrowest[i] = reader.byte();
  for (let i = 0; i < words.length; i++) narrowest[i] = (narrowest[i] ?? 0) | (reader.byte() << 8);
  const find = createHashTable(words);
  return key => {
    const place = find(wordNumber(key));
    if (place < 0) return NONE;
    const groups = [narrowest[place] ?? 0];
    for (const parent of parents) groups.push(parent[groups.at(-1) ?? 0] ?? 0);
    return groups;
  };
}
