import { byPosition, lengthOf, overlaps, type Span } from '../text/span';

/**
 * Finds the spans at a place in O(log n + those that start on its line). Spans of an article nest and never cross a
 * line end, so the walk back from a place ends as soon as no earlier span reaches it.
 */
export interface IntervalIndex<T extends Span> {
  /** Sorted by start, then longer first. */
  readonly all: readonly T[];
  /**
   * Spans that hold the offset or end just before it, as a caret behind a word still means the word.
   * Those that hold it come first; within both the smallest comes first.
   */
  at(offset: number): readonly T[];
  /** Spans that share at least one unit with `span`, in document order. */
  overlapping(span: Span): readonly T[];
}

export function createIntervalIndex<T extends Span>(spans: readonly T[]): IntervalIndex<T> {
  const all = [...spans].sort(byPosition);
  const reach = furthestEnds(all);
  /** Indices, in document order, of spans that start before `from` and end at or behind `to`. */
  const candidates = (from: number, to: number): T[] => {
    const found: T[] = [];
    for (let i = firstStartingFrom(all, from) - 1; i >= 0 && (reach[i] ?? 0) >= to; i--) {
      const span = all[i];
      if (span !== undefined && span.end >= to) found.push(span);
    }
    return found.reverse();
  };
  return {
    all,
    at(offset) {
      const holds = (span: Span) => (offset < span.end ? 0 : 1);
      return candidates(offset + 1, offset).sort((a, b) => holds(a) - holds(b) || lengthOf(a) - lengthOf(b));
    },
    overlapping(span) {
      return candidates(span.end, span.start).filter(candidate => overlaps(candidate, span));
    },
  };
}

/** `ends[i]`: the furthest end among the spans 0..i. */
function furthestEnds(spans: readonly Span[]): readonly number[] {
  let furthest = 0;
  return spans.map(span => {
    furthest = Math.max(furthest, span.end);
    return furthest;
  });
}

/** Index of the first span that starts at or behind `offset`; the list's length when there is none. */
export function firstStartingFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
