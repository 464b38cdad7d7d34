import { type WordRange, wordCount } from './words';

/** Something that stands on words of the article. */
interface Marked {
  readonly words: WordRange;
}

/** Indices of a gold and a predicted mark that are taken for the same. */
export interface Pair {
  readonly gold: number;
  readonly predicted: number;
}

interface Candidate extends Pair {
  readonly overlap: number;
}

/**
 * Pairs gold and predicted marks one to one by the words that they share, best first, in order where several are equally
 * good. Overlap is intersection over union of their words: `১২ জন নিহত` and `জন নিহত হন` share two of four, 0.5.
 *
 * Only marks that share a word are looked at, so the time grows with the words marked times how deep marks of one
 * annotator lie over each other.
 * @param atLeast least overlap of a pair, 0..1; for 0 one shared word is enough
 */
export function matchMarks(
  gold: readonly Marked[],
  predicted: readonly Marked[],
  atLeast: number,
): readonly Pair[] {
  const candidates = candidatesOf(gold, predicted).filter(({ overlap }) => overlap >= atLeast);
  candidates.sort((a, b) => b.overlap - a.overlap || a.gold - b.gold || a.predicted - b.predicted);
  const goldTaken = new Set<number>();
  const predictedTaken = new Set<number>();
  return candidates.filter(candidate => {
    if (goldTaken.has(candidate.gold) || predictedTaken.has(candidate.predicted)) return false;
    goldTaken.add(candidate.gold);
    predictedTaken.add(candidate.predicted);
    return true;
  });
}

/** All pairs that share a word. */
function candidatesOf(gold: readonly Marked[], predicted: readonly Marked[]): Candidate[] {
  const over = marksByWord(predicted);
  return gold.flatMap(({ words }, goldIndex) => {
    const sharedWith = new Map<number, number>();
    for (let word = words.from; word < words.to; word++)
      for (const index of over.get(word) ?? []) sharedWith.set(index, (sharedWith.get(index) ?? 0) + 1);
    return Array.from(sharedWith, ([index, shared]) => {
      const size = wordCount(words) + wordCount(predicted[index]?.words ?? words);
      return { gold: goldIndex, predicted: index, overlap: shared / (size - shared) };
    });
  });
}

/** The indices of the marks that lie over each word. */
function marksByWord(marks: readonly Marked[]): ReadonlyMap<number, readonly number[]> {
  const over = new Map<number, number[]>();
  marks.forEach(({ words }, index) => {
    for (let word = words.from; word < words.to; word++) {
      const there = over.get(word);
      if (there === undefined) over.set(word, [index]);
      else there.push(index);
    }
  });
  return over;
}
