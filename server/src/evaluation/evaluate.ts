import { averagePrecision, rankTogether, withEqualScores } from './averagePrecision';
import { type Draw, drawArticles, type Interval, intervalOf } from './bootstrap';
import { addUp, type Counts, countsOf, type Rates, ratesOf } from './figures';
import { AGREEMENT_LAYERS, type Agreement, type AgreementLayer, agreementOf } from './kappa';
import type { ArticleScore } from './scoreArticle';

/** A figure over all articles; `interval` is the 95 % interval of its F1, null where it cannot be told. */
export interface Figure extends Counts, Rates {
  readonly interval: Interval | null;
}

/** How well claims worth checking are ranked before the others. */
export interface ClaimWorth {
  /** Null where gold has no claim worth checking. */
  readonly averagePrecision: number | null;
  readonly interval: Interval | null;
  /** The same with one score for all claims: what ranking has to beat. */
  readonly withEqualScores: number | null;
  /** Gold's claims worth checking. */
  readonly gold: number;
}

export interface Evaluation {
  readonly articles: number;
  readonly words: number;
  /** By name, in the order of layers; those of which neither side has anything are left out. */
  readonly figures: ReadonlyMap<string, Figure>;
  readonly claimWorth: ClaimWorth;
  readonly agreement: Readonly<Record<AgreementLayer, Agreement & { readonly interval: Interval | null }>>;
}

/** Adds up what was found out about each article, with intervals over resampled articles. */
export function evaluate(articles: readonly ArticleScore[]): Evaluation {
  const draws = drawArticles(articles.length);
  const once: Draw = articles.map(() => 1);
  return {
    articles: articles.length,
    words: articles.reduce((sum, { words }) => sum + words, 0),
    figures: figuresOf(articles, draws),
    claimWorth: claimWorthOf(articles, once, draws),
    agreement: agreementIn(articles, once, draws),
  };
}

function figuresOf(articles: readonly ArticleScore[], draws: readonly Draw[]): ReadonlyMap<string, Figure> {
  const totals = addUp(articles.flatMap(({ counts }) => [...counts]));
  const figures = new Map<string, Figure>();
  for (const [name, total] of totals) {
    if (total.predicted + total.gold === 0) continue;
    const perArticle = articles.map(({ counts }) => counts.get(name) ?? countsOf(0, 0, 0));
    const interval = intervalOf(draws, weights => f1Of(perArticle, weights));
    figures.set(name, { ...total, ...ratesOf(total), interval });
  }
  return figures;
}

/** F1 over articles that count as often as their weights say; null where they have nothing to find or found. */
function f1Of(articles: readonly Counts[], weights: Draw): number | null {
  let right = 0;
  let marked = 0;
  for (let i = 0; i < articles.length; i++) {
    const weight = weights[i] ?? 0;
    const counts = articles[i];
    if (weight === 0 || counts === undefined) continue;
    right += weight * counts.right;
    marked += weight * (counts.predicted + counts.gold);
  }
  return marked === 0 ? null : (2 * right) / marked;
}

function claimWorthOf(articles: readonly ArticleScore[], once: Draw, draws: readonly Draw[]): ClaimWorth {
  const ranking = rankTogether(articles.map(article => article.ranking));
  return {
    averagePrecision: averagePrecision(ranking, once),
    interval: intervalOf(draws, weights => averagePrecision(ranking, weights)),
    withEqualScores: averagePrecision(withEqualScores(ranking), once),
    gold: ranking.worthChecking.reduce((sum, count) => sum + count, 0),
  };
}

function agreementIn(
  articles: readonly ArticleScore[],
  once: Draw,
  draws: readonly Draw[],
): Evaluation['agreement'] {
  const layers = AGREEMENT_LAYERS.map(layer => {
    const labels = articles.map(article => article.labels[layer]);
    const interval = intervalOf(draws, weights => agreementOf(labels, weights).kappa);
    return [layer, { ...agreementOf(labels, once), interval }];
  });
  return Object.fromEntries(layers);
}
