import type { Candidate, Sought } from './candidates';

/** How far from the words a neighbouring paragraph may be. */
const REACH = 4000;

/**
 * Which of several places lie next to the paragraphs that the words lay between: for each side the place that is
 * nearest to it. A copy of the paragraph elsewhere lies next to others.
 *
 * @returns for each place, on how many sides it is the nearest: 0, 1 or 2
 */
export function neighbourly(
  { words, previous, next }: Sought,
  places: readonly Candidate[],
  text: string,
): readonly number[] {
  const fromPrevious = places.map(({ at }) => {
    const found = previous === '' ? -1 : text.lastIndexOf(previous, at - previous.length);
    return found < 0 ? REACH : at - found;
  });
  const toNext = places.map(({ at }) => {
    const found = next === '' ? -1 : text.indexOf(next, at + words.length);
    return found < 0 ? REACH : found - at;
  });
  const nearest = (distances: readonly number[], i: number) => {
    const own = distances[i] ?? REACH;
    return own < REACH && distances.every((other, k) => k === i || other > own) ? 1 : 0;
  };
  return places.map((_, i) => nearest(fromPrevious, i) + nearest(toNext, i));
}
