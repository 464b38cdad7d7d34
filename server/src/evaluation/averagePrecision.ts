import type { ClaimRanking } from './claims';

/** All articles' claims in one ranking, the highest scores first: columns, since it is walked for every resampling. */
export interface Ranking {
  /** The article that each claim is from. */
  readonly articles: Uint32Array;
  /** 1 for each claim that gold would have checked. */
  readonly relevant: Uint8Array;
  /** 1 for each claim behind which a lower score begins. */
  readonly runEnds: Uint8Array;
  /** How many claims worth checking gold has in each article. */
  readonly worthChecking: readonly number[];
}

export function rankTogether(articles: readonly ClaimRanking[]): Ranking {
  const claims = articles
    .flatMap((ranking, article) => ranking.claims.map(claim => ({ ...claim, article })))
    .sort((a, b) => b.score - a.score);
  return {
    articles: Uint32Array.from(claims, ({ article }) => article),
    relevant: Uint8Array.from(claims, ({ worthChecking }) => Number(worthChecking)),
    runEnds: Uint8Array.from(claims, ({ score }, i) => Number(score !== claims[i + 1]?.score)),
    worthChecking: articles.map(({ worthChecking }) => worthChecking),
  };
}

/**
 * Average precision: the precision down to each claim worth checking, averaged over all of them, those that were not
 * found counting 0. Claims of equal score stand in no order and share the precision at the end of their run.
 * @param weights how often each article counts
 * @returns 0..1, null where nothing is worth checking
 */
export function averagePrecision(
  { articles, relevant, runEnds, worthChecking }: Ranking,
  weights: readonly number[],
): number | null {
  const toFind = weightedSum(worthChecking, weights);
  if (toFind === 0) return null;
  let sum = 0;
  let hits = 0;
  let seen = 0;
  let tied = 0;
  for (let i = 0; i < articles.length; i++) {
    const weight = weights[articles[i] ?? 0] ?? 0;
    seen += weight;
    if (relevant[i] === 1) tied += weight;
    if (runEnds[i] === 0 || tied === 0) continue;
    hits += tied;
    sum += (tied * hits) / seen;
    tied = 0;
  }
  return sum / toFind;
}

/** What the same claims would reach if all had one score: the figure that ranking has to beat. */
export const withEqualScores = (ranking: Ranking): Ranking => ({
  ...ranking,
  runEnds: ranking.runEnds.map((_, i) => Number(i === ranking.runEnds.length - 1)),
});

const weightedSum = (values: readonly number[], weights: readonly number[]): number =>
  values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
