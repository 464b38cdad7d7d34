import { BARRED } from '../../server/src/model/tagger';
import { MAGIC } from '../../server/src/model/weights';
import { hashBytes, wordBytes } from './bytes.mjs';

/** What is to be packed: weights as fractions, see {@link packModel}. */
export interface Model {
  readonly types: readonly string[];
  readonly labels: number;
  /** Feature of each row of weights. */
  readonly features: Int32Array;
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
  /** Packed groups of words, see packWordGroups. */
  readonly groups: Uint8Array;
}

/** Weights are kept to 1/SCALE; larger ones than 127/SCALE are cut. */
const SCALE = 24;

/** Packs a model in the form that readWeights describes; features whose weights all round to 0 are left out. */
export function packModel({ types, labels, features, weights, transitions, groups }: Model): Uint8Array {
  const rounded = (value: number, limit: number) =>
    Math.max(-limit, Math.min(limit, Math.round(value * SCALE)));
  const kept: number[] = [];
  features.forEach((_, row) => {
    for (let label = 0; label < labels; label++)
      if (rounded(weights[row * labels + label] as number, 127) !== 0) {
        kept.push(row);
        return;
      }
  });
  kept.sort((a, b) => (features[a] as number) - (features[b] as number));
  const bytes: number[] = [...MAGIC, types.length];
  for (const type of types) bytes.push(type.length, ...[...type].map(letter => letter.charCodeAt(0)));
  bytes.push(...wordBytes(SCALE));
  for (const move of transitions)
    bytes.push(...wordBytes(Number.isFinite(move) ? rounded(move, 32767) : BARRED));
  for (const byte of hashBytes(kept.map(row => features[row] as number))) bytes.push(byte);
  for (let label = 0; label < labels; label++)
    for (const row of kept) bytes.push(rounded(weights[row * labels + label] as number, 127) & 255);
  return Uint8Array.from([...bytes, ...groups]);
}
