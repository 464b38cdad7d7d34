import type { Stem } from '../languages/types';
import type { Reading } from '../text/reading';
import { featuresOf, type NameEvidence, readSignals } from './features';
import { createForms, type Form, REACH } from './forms';
import { featureOf, hashText } from './hash';
import { firstTokenFrom } from '../layers/entity/nameWords';
import type { Mention } from '../layers/types';
import type { Sentence } from '../text/sentences';
import { beginOf, insideOf, isInside, labelCount, OUTSIDE, typeOf } from './labels';
import { bestLabels, labelOdds } from './lattice';
import type { TaggerWeights } from './weights';

/** A name that the tagger found: tokens [from, to) of the paragraph. */
export interface TaggedName {
  readonly from: number;
  readonly to: number;
  readonly type: string;
  /** 0..1 */
  readonly confidence: number;
}

/** A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over the words of a sentence. */
export interface Tagger {
  tag(reading: Reading, evidence: NameEvidence): readonly TaggedName[];
}

export function createTagger(weights: TaggerWeights, stems: (key: string) => readonly Stem[]): Tagger {
  const formOf = createForms({ stems, clusters: key => clustersOf(key, stems, weights.clusterOf) });
  const { labels, of } = weights.transitions;
  const transitions = { labels, of: of.map(score => (score <= BARRED ? Number.NEGATIVE_INFINITY : score / weights.scale)) };
  const add = (scores: Float64Array, at: number, feature: number) => {
    const place = weights.find(feature);
    if (place < 0) return;
    for (let label = 0; label < labels; label++)
      scores[at + label] = (scores[at + label] ?? 0) + (weights.weights[place * labels + label] ?? 0);
  };
  const rows = new WeakMap<Form, readonly Float64Array[]>();
  /** What the form alone adds at each place; summed once a form. */
  const rowsOf = (form: Form) => {
    const known = rows.get(form);
    if (known !== undefined) return known;
    const made = form.build.map((build, place) => {
      const row = new Float64Array(labels);
      for (const feature of build) add(row, 0, feature);
      for (const feature of form.identity[place] ?? []) add(row, 0, feature);
      return row;
    });
    rows.set(form, made);
    return made;
  };
  return {
    tag(reading, evidence) {
      const signals = readSignals(reading, evidence);
      return reading.sentences.flatMap(sentence => {
        const { forms, around } = featuresOf(reading, sentence, signals, formOf);
        const scores = new Float64Array(around.length * labels);
        around.forEach((features, word) => {
          const at = word * labels;
          for (let place = 0; place <= 2 * REACH; place++) {
            const form = forms[word + place];
            const row = form === undefined ? undefined : rowsOf(form)[place];
            for (let label = 0; row !== undefined && label < labels; label++)
              scores[at + label] = (scores[at + label] ?? 0) + (row[label] ?? 0);
          }
          for (const feature of features) add(scores, at, feature);
        });
        for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) / weights.scale;
        barSeparators(scores, reading, sentence, labels);
        trustRules(scores, reading, sentence, evidence.found, weights.types);
        const best = bestLabels(scores, around.length, transitions);
        if (best.every(label => label === OUTSIDE)) return [];
        const odds = labelOdds(scores, around.length, transitions);
        return namesIn(best, odds, labels).map(({ from, to, type, confidence }) => ({
          from: from + sentence.firstToken,
          to: to + sentence.firstToken,
          type: weights.types[type] ?? '',
          confidence,
        }));
      });
    },
  };
}

/** Transitions at or below this stand for what BIO does not allow. */
export const BARRED = -32768;

function* nameSpans(best: Uint8Array): Iterable<readonly [number, number]> {
  for (let i = 0; i < best.length; i++) {
    if (best[i] === OUTSIDE) continue;
    const from = i;
    while (i + 1 < best.length && isInside(best[i + 1] ?? 0)) i++;
    yield [from, i + 1];
  }
}

function namesIn(best: Uint8Array, odds: Float64Array, labels: number) {
  return [...nameSpans(best)].map(([from, to]) => {
    let confidence = 1;
    for (let i = from; i < to; i++) confidence = Math.min(confidence, odds[i * labels + (best[i] ?? 0)] ?? 0);
    return { from, to, type: typeOf(best[from] ?? 0), confidence };
  });
}

/** The cluster of a word, by its stems where the word itself has none: coarse, then fine. */
export function clustersOf(
  key: string,
  stems: (key: string) => readonly Stem[],
  clusterOf: (hash: number) => number,
): readonly number[] {
  for (const { stem } of stems(key)) {
    const cluster = clusterOf(clusterHash(stem));
    if (cluster > 0) return [cluster];
  }
  return [];
}

/** How a word is known among the clusters. */
export const clusterHash = (key: string): number => featureOf(99, hashText(99, key));

/** Marks that stand inside no name. */
const SEPARATORS = new Set('( ) [ ] { } “ ” " « » । ; : ? ! …'.split(' '));
const NEVER = -1e6;

function barSeparators(scores: Float64Array, { tokens }: Reading, { firstToken, endToken }: Sentence, labels: number): void {
  for (let i = firstToken; i < endToken; i++)
    if (SEPARATORS.has(tokens[i]?.key ?? ''))
      scores.fill(NEVER, (i - firstToken) * labels + OUTSIDE + 1, (i - firstToken + 1) * labels);
}

/** Adds to the scores what a rule's word counts beside the learned weights. */
function trustRules(scores: Float64Array, { tokens }: Reading, { firstToken, endToken }: Sentence, rules: readonly Mention[], types: readonly string[]): void {
  const labels = labelCount(types.length);
  for (const { start, end, type, confidence } of rules) {
    const from = firstTokenFrom(tokens, start);
    const to = firstTokenFrom(tokens, end);
    const place = types.indexOf(type);
    if (place < 0 || from < firstToken || to > endToken) continue;
    const trust = TRUST * Math.max(0, confidence - TMIN) * 2 ;
    for (let i = from; i < to; i++) {
      const at = (i - firstToken) * labels + (i === from ? beginOf(place) : insideOf(place));
      scores[at] = (scores[at] ?? 0) + trust;
    }
  }
}
declare const process: any;
const TRUST = Number(process.env.TRUST ?? 0);
const TMIN = Number(process.env.TMIN ?? 0.5);
