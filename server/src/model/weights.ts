import { HASH_BITS } from './hash';
import { labelCount } from './labels';
import type { Transitions } from './lattice';

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
}

/** What a model file begins with: NMT and the version of its form. */
export const MAGIC = [0x4e, 0x4d, 0x54, 1] as const;

/**
 * Reads a packed model: magic, number of types, their names (length, ASCII letters), scale (u16), transitions (i16
 * each), number of features (u32), their hashes in ascending order as differences (7 bits a byte, low ones first, the
 * top bit set where more follow), all weights of label 0, of label 1 … (i8).
 * @throws RangeError when the bytes are no model of this form
 */
export function readWeights(bytes: Uint8Array): TaggerWeights {
  const reader = createReader(bytes);
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
    find: createTable(features),
    weights,
  };
}

interface Reader {
  byte(): number;
  /** Two bytes, the low one first. */
  word(): number;
  /** A count and as many ascending numbers. */
  hashes(): Int32Array;
}

function createReader(bytes: Uint8Array): Reader {
  let at = 0;
  const byte = () => {
    const value = bytes[at++];
    if (value === undefined) throw new RangeError('the tagger model ends early');
    return value;
  };
  const word = () => byte() | (byte() << 8);
  return {
    byte,
    word,
    hashes() {
      const hashes = new Int32Array(word() | (word() << 16));
      let hash = 0;
      for (let i = 0; i < hashes.length; i++) {
        let shift = 0;
        let part = byte();
        for (; part > 127; part = byte(), shift += 7) hash += (part & 127) << shift;
        hash += part << shift;
        hashes[i] = hash;
      }
      return hashes;
    },
  };
}

/** Finds the place of a number in a list, by open addressing over a table twice as long. */
function createTable(numbers: Int32Array): (number: number) => number {
  let bits = 4;
  while (1 << bits < numbers.length * 2) bits++;
  const shift = Math.max(0, HASH_BITS - bits);
  const last = (1 << bits) - 1;
  const slots = new Int32Array(1 << bits).fill(-1);
  const slotOf = (number: number) => (number ^ (number >>> shift)) & last;
  numbers.forEach((number, i) => {
    let slot = slotOf(number);
    while (slots[slot] !== -1) slot = (slot + 1) & last;
    slots[slot] = i;
  });
  return number => {
    for (let slot = slotOf(number); ; slot = (slot + 1) & last) {
      const place = slots[slot] ?? -1;
      if (place === -1 || numbers[place] === number) return place;
    }
  };
}
