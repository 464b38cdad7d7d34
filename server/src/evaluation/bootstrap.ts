/** Lower and upper bound. */
export type Interval = readonly [low: number, high: number];

/** How often each article was drawn in one resampling. */
export type Draw = readonly number[];

const TIMES = 1000;
const SEED = 20_240_922;

/**
 * Resamples a set of articles with replacement: each draw takes as many articles as there are, so that some count twice
 * and some not at all (Efron 1979). The same articles always give the same draws.
 * @returns no draws for fewer than two articles: one tells nothing about others
 */
export function drawArticles(articles: number, times = TIMES, seed = SEED): readonly Draw[] {
  if (articles < 2) return [];
  const random = createRandom(seed);
  return Array.from({ length: times }, () => {
    const draw = new Array<number>(articles).fill(0);
    for (let i = 0; i < articles; i++) {
      const drawn = Math.floor(random() * articles);
      draw[drawn] = (draw[drawn] ?? 0) + 1;
    }
    return draw;
  });
}

/**
 * The interval that holds the middle 95 % of a statistic over all draws.
 * @param statistic null where a draw does not have it; such draws are left out
 * @returns null where no draw has it
 */
export function intervalOf(
  draws: readonly Draw[],
  statistic: (weights: Draw) => number | null,
): Interval | null {
  const values = draws
    .map(statistic)
    .filter(value => value !== null)
    .sort((a, b) => a - b);
  const low = values[Math.floor(0.025 * values.length)];
  const high = values[Math.ceil(0.975 * values.length) - 1];
  return low === undefined || high === undefined ? null : [low, high];
}

/** Random numbers in 0..1, the same for the same seed on every machine: the mulberry32 generator, in 32-bit integers. */
function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
