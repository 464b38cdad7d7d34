/** Scores of label after label: `of[(previous + 1) * labels + label]`, previous -1 at a sentence's start; -Infinity where BIO allows none. */
export interface Transitions {
  readonly labels: number;
  readonly of: Float64Array;
}

const NEVER = Number.NEGATIVE_INFINITY;

/** The labels with the highest sum of scores (Viterbi), one a word. @param scores `words × labels` */
export function bestLabels(scores: Float64Array, words: number, { labels, of }: Transitions): Uint8Array {
  const best = new Uint8Array(words);
  if (words === 0) return best;
  const from = new Uint8Array(words * labels);
  let sums = new Float64Array(labels);
  let next = new Float64Array(labels);
  for (let label = 0; label < labels; label++) sums[label] = num(of, label) + num(scores, label);
  for (let word = 1; word < words; word++) {
    for (let label = 0; label < labels; label++) {
      let top = NEVER;
      let source = 0;
      for (let previous = 0; previous < labels; previous++) {
        const sum = num(sums, previous) + num(of, (previous + 1) * labels + label);
        if (sum > top) {
          top = sum;
          source = previous;
        }
      }
      next[label] = top + num(scores, word * labels + label);
      from[word * labels + label] = source;
    }
    [sums, next] = [next, sums];
  }
  let label = 0;
  for (let k = 1; k < labels; k++) if (num(sums, k) > num(sums, label)) label = k;
  for (let word = words - 1; word >= 0; word--) {
    best[word] = label;
    label = from[word * labels + label] ?? 0;
  }
  return best;
}

/**
 * How likely each label is at each word, over all labellings (forward-backward, scaled).
 * @param scores `words × labels`
 * @returns `words × labels`, each word's labels adding up to 1
 */
export function labelOdds(scores: Float64Array, words: number, { labels, of }: Transitions): Float64Array {
  const local = new Float64Array(words * labels);
  for (let word = 0; word < words; word++) {
    let top = NEVER;
    for (let label = 0; label < labels; label++) top = Math.max(top, num(scores, word * labels + label));
    for (let label = 0; label < labels; label++)
      local[word * labels + label] = Math.exp(num(scores, word * labels + label) - top);
  }
  const steps = of.map(Math.exp);
  const forward = new Float64Array(words * labels);
  for (let word = 0; word < words; word++) {
    let total = 0;
    for (let label = 0; label < labels; label++) {
      let sum = word === 0 ? num(steps, label) : 0;
      for (let previous = 0; word > 0 && previous < labels; previous++)
        sum += num(forward, (word - 1) * labels + previous) * num(steps, (previous + 1) * labels + label);
      const here = sum * num(local, word * labels + label);
      forward[word * labels + label] = here;
      total += here;
    }
    for (let label = 0; label < labels; label++)
      forward[word * labels + label] = num(forward, word * labels + label) / total;
  }
  const odds = new Float64Array(words * labels);
  let backward = new Float64Array(labels).fill(1);
  for (let word = words - 1; word >= 0; word--) {
    let total = 0;
    for (let label = 0; label < labels; label++) {
      const here = num(forward, word * labels + label) * num(backward, label);
      odds[word * labels + label] = here;
      total += here;
    }
    for (let label = 0; label < labels; label++)
      odds[word * labels + label] = num(odds, word * labels + label) / total;
    const before = new Float64Array(labels);
    let scale = 0;
    for (let previous = 0; previous < labels; previous++) {
      let sum = 0;
      for (let label = 0; label < labels; label++)
        sum +=
          num(steps, (previous + 1) * labels + label) *
          num(local, word * labels + label) *
          num(backward, label);
      before[previous] = sum;
      scale += sum;
    }
    backward = before.map(value => value / scale);
  }
  return odds;
}

const num = (values: Float64Array, i: number): number => values[i] ?? 0;
