import type { ClaimRanking, RankedClaim } from './claims';

/** A claim of the common ranking and the article that it is from. */
interface Placed extends RankedClaim {
  readonly article: number;
}

/** All articles' claims in one ranking, the highest scores first. */
export interface Ranking {
  readonly claims: readonly Placed[];
  /** How many claims worth checking gold has in each article. */
  readonly worthChecking: readonly number[];
}

export function rankTogether(articles: readonly ClaimRanking[]): Ranking {
  const claims = articles.flatMap((ranking, article) => ranking.claims.map(claim => ({ ...claim, article })));
  return {
    claims: claims.sort((a, b) => b.score - a.score),
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
  { claims, worthChecking }: Ranking,
  weights: readonly number[],
): number | null {
  const relevant = weightedSum(worthChecking, weights);
  if (relevant === 0) return null;
  let sum = 0;
  let hits = 0;
  let seen = 0;
  for (let i = 0; i < claims.length; ) {
    const score = claims[i]?.score;
    let tied = 0;
    for (; i < claims.length && claims[i]?.score === score; i++) {
      const weight = weights[claims[i]?.article ?? -1] ?? 0;
      seen += weight;
      if (claims[i]?.worthChecking) tied += weight;
    }
    hits += tied;
    if (tied > 0) sum += (tied * hits) / seen;
  }
  return sum / relevant;
}

/** What the same claims would reach if all had one score: the figure that ranking has to beat. */
export const withEqualScores = ({ claims, worthChecking }: Ranking): Ranking => ({
  claims: claims.map(claim => ({ ...claim, score: 0 })),
  worthChecking,
});

const weightedSum = (values: readonly number[], weights: readonly number[]): number =>
  values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
