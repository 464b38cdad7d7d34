import { mayFollow } from '../../server/src/model/labels';
import { bestLabels, labelOdds, type Transitions } from '../../server/src/model/lattice';
import { UNKNOWN } from './examples.mjs';

/** A sentence as places of features among the weights. */
export interface Instance {
  /** Places of all words' features, one after the other. */
  readonly places: Int32Array;
  /** Where each word's features begin, and where the last one's end. */
  readonly bounds: Int32Array;
  readonly labels: Int16Array;
  readonly weight: number;
}

export interface CrfOptions {
  readonly features: number;
  readonly labels: number;
  readonly rate: number;
  /** Gradient that a weight must have gathered by the end of training to differ from 0. */
  readonly threshold: number;
  /** Sentences that will be seen. */
  readonly steps: number;
}

const NEVER = Number.NEGATIVE_INFINITY;

/**
 * Trains a linear-chain CRF one sentence at a time by regularised dual averaging with adaptive steps (Xiao 2010; Duchi,
 * Hazan and Singer 2011): each weight is made anew from the sum of its gradients, so that weights of little use are
 * exactly 0 and need not be shipped. Words of unknown label count for all labels they may have.
 */
export function createCrf({ features, labels, rate, threshold, steps }: CrfOptions) {
  const size = features * labels;
  const moves = (labels + 1) * labels;
  const weights = new Float32Array(size);
  const gradients = new Float32Array(size);
  const squares = new Float32Array(size);
  const transitions: Transitions = { labels, of: new Float64Array(moves) };
  const moveGradients = new Float64Array(moves);
  const moveSquares = new Float64Array(moves).fill(1e-6);
  let step = 0;

  const weightOf = (gradient: number, square: number): number => {
    const shrunk = Math.abs(gradient) - (threshold * step) / steps;
    return shrunk <= 0 ? 0 : (-Math.sign(gradient) * rate * shrunk) / (0.1 + Math.sqrt(square));
  };
  for (let previous = -1; previous < labels; previous++)
    for (let label = 0; label < labels; label++)
      if (!mayFollow(label, previous)) transitions.of[(previous + 1) * labels + label] = NEVER;

  const scoresOf = ({ places, bounds }: Instance): Float64Array => {
    const words = bounds.length - 1;
    const scores = new Float64Array(words * labels);
    for (let word = 0; word < words; word++)
      for (let k = bounds[word] as number; k < (bounds[word + 1] as number); k++) {
        const row = (places[k] as number) * labels;
        for (let label = 0; label < labels; label++)
          (scores[word * labels + label] as number) += weights[row + label] as number;
      }
    return scores;
  };

  return {
    weights,
    transitions,
    predict: (instance: Instance): Uint8Array =>
      bestLabels(scoresOf(instance), instance.bounds.length - 1, transitions),
    /** Sees one sentence and moves the weights. */
    learn(instance: Instance): void {
      step++;
      const { places, bounds, weight } = instance;
      const words = bounds.length - 1;
      const scores = scoresOf(instance);
      const expected = labelOdds(scores, words, transitions);
      const target = labelOdds(constrained(scores, instance.labels, labels), words, transitions);
      for (let word = 0; word < words; word++)
        for (let label = 0; label < labels; label++) {
          const gradient =
            weight *
            ((expected[word * labels + label] as number) - (target[word * labels + label] as number));
          if (Math.abs(gradient) < 1e-4) continue;
          for (let k = bounds[word] as number; k < (bounds[word + 1] as number); k++) {
            const at = (places[k] as number) * labels + label;
            (gradients[at] as number) += gradient;
            (squares[at] as number) += gradient * gradient;
            weights[at] = weightOf(gradients[at] as number, squares[at] as number);
          }
        }
      moveTransitions(instance, scores);
    },
    /** Brings all weights to the threshold that holds at the end. */
    finish(): void {
      for (let at = 0; at < size; at++)
        weights[at] = weightOf(gradients[at] as number, squares[at] as number);
    },
  };

  function moveTransitions({ labels: gold, weight }: Instance, scores: Float64Array): void {
    const words = gold.length;
    const free = pairOdds(scores, words, transitions);
    const bound = pairOdds(constrained(scores, gold, labels), words, transitions);
    for (let i = 0; i < moves; i++) {
      if (transitions.of[i] === NEVER) continue;
      const gradient = weight * ((free[i] as number) - (bound[i] as number));
      if (gradient === 0) continue;
      (moveGradients[i] as number) += gradient;
      (moveSquares[i] as number) += gradient * gradient;
      transitions.of[i] = (-rate * (moveGradients[i] as number)) / (1 + Math.sqrt(moveSquares[i] as number));
    }
  }
}

/** Scores with the labels barred that are known to be wrong. */
function constrained(scores: Float64Array, gold: Int16Array, labels: number): Float64Array {
  const bound = scores.slice();
  gold.forEach((known, word) => {
    for (let label = 0; label < labels; label++) {
      const before = word > 0 ? (gold[word - 1] as number) : UNKNOWN;
      const barred =
        known !== UNKNOWN
          ? label !== known
          : // a name that is labelled is labelled whole
            before > 0 && label > 0 && label % 2 === 0;
      if (barred) bound[word * labels + label] = NEVER;
    }
  });
  return bound;
}

/** How often each label is expected after each other one, summed over a sentence. */
function pairOdds(scores: Float64Array, words: number, { labels, of }: Transitions): Float64Array {
  const sums = new Float64Array(of.length);
  if (words === 0) return sums;
  const local = new Float64Array(scores.length);
  for (let word = 0; word < words; word++) {
    let top = NEVER;
    for (let label = 0; label < labels; label++) top = Math.max(top, scores[word * labels + label] as number);
    for (let label = 0; label < labels; label++)
      local[word * labels + label] = Math.exp((scores[word * labels + label] as number) - top);
  }
  const steps = of.map(Math.exp);
  const forward = new Float64Array(scores.length);
  for (let word = 0; word < words; word++) {
    let total = 0;
    for (let label = 0; label < labels; label++) {
      let sum = word === 0 ? (steps[label] as number) : 0;
      for (let previous = 0; word > 0 && previous < labels; previous++)
        sum +=
          (forward[(word - 1) * labels + previous] as number) *
          (steps[(previous + 1) * labels + label] as number);
      forward[word * labels + label] = sum * (local[word * labels + label] as number);
      total += forward[word * labels + label] as number;
    }
    for (let label = 0; label < labels; label++) (forward[word * labels + label] as number) /= total;
  }
  let backward = new Float64Array(labels).fill(1);
  for (let word = words - 1; word >= 1; word--) {
    const joint = new Float64Array(labels * labels);
    let total = 0;
    for (let previous = 0; previous < labels; previous++)
      for (let label = 0; label < labels; label++) {
        const odds =
          (forward[(word - 1) * labels + previous] as number) *
          (steps[(previous + 1) * labels + label] as number) *
          (local[word * labels + label] as number) *
          (backward[label] as number);
        joint[previous * labels + label] = odds;
        total += odds;
      }
    for (let k = 0; k < joint.length; k++) (sums[labels + k] as number) += (joint[k] as number) / total;
    const before = new Float64Array(labels);
    let scale = 0;
    for (let previous = 0; previous < labels; previous++) {
      let sum = 0;
      for (let label = 0; label < labels; label++)
        sum +=
          (steps[(previous + 1) * labels + label] as number) *
          (local[word * labels + label] as number) *
          (backward[label] as number);
      before[previous] = sum;
      scale += sum;
    }
    backward = before.map(value => value / scale);
  }
  let total = 0;
  const first = new Float64Array(labels);
  for (let label = 0; label < labels; label++) {
    first[label] = (forward[label] as number) * (backward[label] as number);
    total += first[label] as number;
  }
  for (let label = 0; label < labels; label++) sums[label] = (first[label] as number) / total;
  return sums;
}
