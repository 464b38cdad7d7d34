import { averagePrecision, rankTogether } from '../../../server/src/evaluation/averagePrecision';
import type { AnalyzedArticle } from './analyzed';
import type { ClaimRow } from './claimRows';

/** Average precision of a ranking of claims over all that gold would have checked in the articles. */
export function rankingOf(
  articles: readonly AnalyzedArticle[],
  ranked: readonly { readonly row: ClaimRow; readonly score: number }[],
): string {
  const ranking = rankTogether(
    articles.map(({ name, comparison }) => ({
      claims: ranked
        .filter(({ row }) => row.article === name)
        .map(({ row, score }) => ({ score, worthChecking: row.worthChecking })),
      worthChecking: comparison.gold.claims.filter(({ worthChecking }) => worthChecking).length,
    })),
  );
  const precision = averagePrecision(
    ranking,
    articles.map(() => 1),
  );
  return `average precision ${(100 * (precision ?? 0)).toFixed(1)}`;
}
