import type { LanguagePack } from '../../server/src/languages/types';
import { featuresOf, readSignals } from '../../server/src/model/features';
import { type Form, REACH } from '../../server/src/model/forms';
import { HASH_BITS } from '../../server/src/model/hash';
import { isInside, mayFollow } from '../../server/src/model/labels';
import type { Instance } from './crf.mjs';
import { evidenceOf } from './evidence.mjs';
import type { Example } from './examples.mjs';

type FormOf = (written: string, key: string) => Form;

const NONE = new Int32Array(0);

/** Calls back with the features of every word of every sentence of an example. */
function eachSentence(
  { reading }: Example,
  pack: LanguagePack,
  formOf: FormOf,
  visit: (words: readonly (readonly number[])[], firstToken: number) => void,
): void {
  const signals = readSignals(reading, evidenceOf(reading, pack));
  for (const sentence of reading.sentences) {
    const { forms, around } = featuresOf(reading, sentence, signals, formOf);
    const words = around.map((features, word) => {
      const all = [...features];
      for (let place = 0; place <= 2 * REACH; place++) {
        const form = forms[word + place];
        for (const feature of form?.identity[place] ?? NONE) all.push(feature);
        for (const feature of form?.build[place] ?? NONE) all.push(feature);
      }
      return all;
    });
    visit(words, sentence.firstToken);
  }
}

/** Features that are seen often enough to learn from, by their place among the weights. */
export interface FeatureIndex {
  readonly features: Int32Array;
  /** Place by feature, -1 for none. */
  readonly places: Int32Array;
}

export function countFeatures(
  examples: readonly Example[],
  pack: LanguagePack,
  formOf: FormOf,
  least: number,
): FeatureIndex {
  const counts = new Uint8Array(1 << HASH_BITS);
  for (const example of examples)
    eachSentence(example, pack, formOf, words => {
      for (const features of words)
        for (const feature of features) if ((counts[feature] as number) < 255) (counts[feature] as number)++;
    });
  const places = new Int32Array(1 << HASH_BITS).fill(-1);
  const features: number[] = [];
  counts.forEach((count, feature) => {
    if (count < least) return;
    places[feature] = features.length;
    features.push(feature);
  });
  return { features: Int32Array.from(features), places };
}

/** An example's sentences as the CRF reads them. */
export function instancesOf(
  example: Example,
  pack: LanguagePack,
  formOf: FormOf,
  { places }: FeatureIndex,
): readonly Instance[] {
  const instances: Instance[] = [];
  eachSentence(example, pack, formOf, (words, firstToken) => {
    const known: number[] = [];
    const bounds = [0];
    for (const features of words) {
      for (const feature of features) {
        const place = places[feature] as number;
        if (place >= 0) known.push(place);
      }
      bounds.push(known.length);
    }
    instances.push({
      places: Int32Array.from(known),
      bounds: Int32Array.from(bounds),
      labels: validLabels(example.labels.slice(firstToken, firstToken + words.length)),
      weight: example.weight,
    });
  });
  return instances;
}

/** The labels with every name begun that a sentence's start has cut off. */
function validLabels(labels: Int16Array): Int16Array {
  labels.forEach((label, i) => {
    if (isInside(label) && !mayFollow(label, labels[i - 1] ?? -1)) labels[i] = label - 1;
  });
  return labels;
}
