import type { Stem } from '../languages/types';
import type { Reading } from '../text/reading';
import type { Sentence } from '../text/sentences';
import { featuresOf, type NameEvidence, readSignals, type Signals } from './features';
import { createForms, type Form, REACH } from './forms';
import { beginOf, insideOf, isInside, OUTSIDE, typeOf } from './labels';
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

/** What the tagger makes of a paragraph. */
export interface Tagging {
  readonly names: readonly TaggedName[];
  /** How likely the tokens [from, to) are a name of that type as far as each by itself tells: its least likely label. */
  oddsOf(from: number, to: number, type: string): number;
}

/** A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over the words of a sentence. */
export interface Tagger {
  tag(reading: Reading, evidence: NameEvidence): Tagging;
}

export function createTagger(weights: TaggerWeights, stems: (key: string) => readonly Stem[]): Tagger {
  const formOf = createForms(stems, weights.groups);
  const { labels, of } = weights.transitions;
  const transitions = {
    labels,
    of: of.map(score => (score <= BARRED ? Number.NEGATIVE_INFINITY : score / weights.scale)),
  };
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
  const scoresOf = (reading: Reading, sentence: Sentence, signals: Signals) => {
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
    return scores;
  };
  return {
    tag(reading, evidence) {
      const signals = readSignals(reading, evidence);
      const odds = new Float64Array(reading.tokens.length * labels);
      const names = reading.sentences.flatMap(sentence => {
        const { firstToken, endToken } = sentence;
        const words = endToken - firstToken;
        const scores = scoresOf(reading, sentence, signals);
        odds.set(labelOdds(scores, words, transitions), firstToken * labels);
        return spansOf(bestLabels(scores, words, transitions), firstToken);
      });
      const oddsOf = (from: number, to: number, place: number) => {
        let least = place < 0 ? 0 : 1;
        for (let i = from; i < to; i++) {
          const label = i === from ? beginOf(place) : insideOf(place);
          least = Math.min(least, odds[i * labels + label] ?? 0);
        }
        return least;
      };
      return {
        names: names.map(({ from, to, place }) => ({
          from,
          to,
          type: weights.types[place] ?? '',
          confidence: oddsOf(from, to, place),
        })),
        oddsOf: (from, to, type) => oddsOf(from, to, weights.types.indexOf(type)),
      };
    },
  };
}

/** The names that a sentence's labels tell, as tokens of the paragraph. */
function spansOf(labels: Uint8Array, firstToken: number): { from: number; to: number; place: number }[] {
  const spans: { from: number; to: number; place: number }[] = [];
  labels.forEach((label, i) => {
    const last = spans.at(-1);
    if (label === OUTSIDE) return;
    if (isInside(label) && last !== undefined) last.to = firstToken + i + 1;
    else spans.push({ from: firstToken + i, to: firstToken + i + 1, place: typeOf(label) });
  });
  return spans;
}

/** Transitions at or below this stand for what BIO does not allow. */
export const BARRED = -32768;

/** Marks that stand inside no name. */
const SEPARATORS = new Set('( ) [ ] { } “ ” " « » । ; : ? ! …'.split(' '));
const NEVER = -1e6;

function barSeparators(
  scores: Float64Array,
  { tokens }: Reading,
  { firstToken, endToken }: Sentence,
  labels: number,
): void {
  for (let i = firstToken; i < endToken; i++)
    if (SEPARATORS.has(tokens[i]?.key ?? ''))
      scores.fill(NEVER, (i - firstToken) * labels + OUTSIDE + 1, (i - firstToken + 1) * labels);
}
