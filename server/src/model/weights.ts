import { type ByteReader, createByteReader } from './byteReader';
import { createHashTable } from './hashTable';
import { labelCount } from './labels';
import type { Transitions } from './lattice';
import { readWordGroups, type WordGroups } from './wordGroups';

/** A trained model, unpacked for use. Scores are whole numbers; divided by `scale` they are log-odds. */
export interface TaggerWeights {
  /** Types of names in the order of their labels. */
  readonly types: readonly string[];
  readonly scale: number;
  readonly transitions: Transitions;
  /** Place of a feature among the weights, -1 for one without. */
  find(feature: number): number;
  /** `features × labels` */
  readonly weights: Int8Array;
  /** Groups of words used alike that the features were made with: weights mean nothing with others. */
  readonly groups: WordGroups;
}

/** What a model file begins with: NMT and the version of its form. */
export const MAGIC = [0x4e, 0x4d, 0x54, 2] as const;

/**
 * Reads a packed model: magic, number of types, their names (length, ASCII letters), scale (u16), transitions (i16
 * each), features (see {@link ByteReader.hashes}), all weights of label 0, of label 1 … (i8), groups of words.
 * @throws RangeError when the bytes are no model of this form
 */
export function readWeights(bytes: Uint8Array): TaggerWeights {
  const reader = createByteReader(bytes);
  for (const byte of MAGIC)
    if (reader.byte() !== byte) throw new RangeError('not a tagger model of this version');
  const types: string[] = [];
  for (let count = reader.byte(); types.length < count; ) {
    let name = '';
    for (let length = reader.byte(); length > 0; length--) name += String.fromCharCode(reader.byte());
    types.push(name);
  }
  const labels = labelCount(types.length);
  const scale = reader.word();
  const of = new Float64Array((labels + 1) * labels);
  for (let i = 0; i < of.length; i++) of[i] = (reader.word() << 16) >> 16;
  const features = reader.hashes();
  const weights = new Int8Array(features.length * labels);
  for (let label = 0; label < labels; label++)
    for (let i = 0; i < features.length; i++) weights[i * labels + label] = reader.byte();
  return {
    types,
    scale,
    transitions: { labels, of },
    find: createHashTable(features),
    weights,
    groups: readWordGroups(reader),
  };
}
