import type { Comparison } from './comparison';
import { countsOf, shareOf, type Tally } from './figures';
import { matchMarks, type Pair } from './matching';
import { type Miss, unmatched } from './misses';
import { type SourceMatch, sameSource } from './sources';

/** Least overlap of two claims that count as the same, and of two that are the same clause. */
const HALF = 0.5;
const CLAUSE = 0.8;

export const matchClaims = ({ gold, predicted }: Comparison): readonly Pair[] =>
  matchMarks(gold.claims, predicted.claims, HALF);

/** Claims found; with the same edges (`.8`); with the right source; and the share whose source is right. */
export function scoreClaims(
  { gold, predicted }: Comparison,
  pairs: readonly Pair[],
  sources: SourceMatch,
): readonly Tally[] {
  const all = (right: number) => countsOf(right, predicted.claims.length, gold.claims.length);
  const attributed = pairs.filter(pair => {
    const claim = gold.claims[pair.gold];
    const other = predicted.claims[pair.predicted];
    if (claim === undefined || other === undefined) return false;
    if (claim.source === null) return other.source === null; // the article's own
    return sameSource(sources, claim.source, other.source);
  }).length;
  return [
    ['claim', all(pairs.length)],
    ['claim .8', all(matchMarks(gold.claims, predicted.claims, CLAUSE).length)],
    ['claim+source', all(attributed)],
    ['claim source', shareOf(attributed, pairs.length)],
  ];
}

/** A predicted claim as it stands in the ranking by check-worthiness. */
export interface RankedClaim {
  readonly score: number;
  /** Whether it is one that gold would have checked. */
  readonly worthChecking: boolean;
}

/** One article's part in the ranking of claims. */
export interface ClaimRanking {
  readonly claims: readonly RankedClaim[];
  /** How many of gold's claims a fact-checker would want checked. */
  readonly worthChecking: number;
}

export function rankClaims({ gold, predicted }: Comparison, pairs: readonly Pair[]): ClaimRanking {
  const goldOf = new Map(pairs.map(pair => [pair.predicted, gold.claims[pair.gold]]));
  return {
    claims: predicted.claims.map(({ score }, i) => ({
      score,
      worthChecking: goldOf.get(i)?.worthChecking === true,
    })),
    worthChecking: gold.claims.filter(({ worthChecking }) => worthChecking).length,
  };
}

export const claimMisses = (comparison: Comparison, pairs: readonly Pair[]): readonly Miss[] =>
  unmatched(
    comparison,
    'claim',
    { gold: comparison.gold.claims, predicted: comparison.predicted.claims, pairs },
    ({ source }) => (source === null ? 'article' : 'attributed'),
  );
