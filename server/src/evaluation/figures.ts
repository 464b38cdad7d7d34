/** What a figure is made of; counts of several articles add up. */
export interface Counts {
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
}

/** One figure's counts in one article, by the figure's name: `entity PER`, `quote source`. */
export type Tally = readonly [figure: string, counts: Counts];

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const countsOf = (right: number, predicted: number, gold: number): Counts => ({
  right,
  predicted,
  gold,
});

/** A share of what was matched: what is right of it, with nothing to find besides. */
export const shareOf = (right: number, matched: number): Counts => countsOf(right, matched, matched);

const NONE = countsOf(0, 0, 0);

/** Precision, recall and their harmonic mean, 0..1; 0 where there is nothing to divide by. */
export function ratesOf({ right, predicted, gold }: Counts): Rates {
  return {
    precision: predicted === 0 ? 0 : right / predicted,
    recall: gold === 0 ? 0 : right / gold,
    f1: predicted + gold === 0 ? 0 : (2 * right) / (predicted + gold),
  };
}

/** The counts of each figure, added up. */
export function addUp(tallies: Iterable<Tally>): ReadonlyMap<string, Counts> {
  const sums = new Map<string, Counts>();
  for (const [figure, { right, predicted, gold }] of tallies) {
    const sum = sums.get(figure) ?? NONE;
    sums.set(figure, countsOf(sum.right + right, sum.predicted + predicted, sum.gold + gold));
  }
  return sums;
}
