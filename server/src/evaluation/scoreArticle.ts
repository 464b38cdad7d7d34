import { type SourceResult, scoreBySource } from './bySource';
import { type ClaimRanking, claimMisses, matchClaims, rankClaims, scoreClaims } from './claims';
import { compare } from './comparison';
import { entityMisses, scoreEntities } from './entities';
import { addUp, type Counts } from './figures';
import { AGREEMENT_LAYERS, type AgreementLayer, type Labelling, labelWords } from './kappa';
import { scoreLinks } from './links';
import type { Marks } from './marks';
import type { Miss } from './misses';
import { matchQuotes, quoteMisses, scoreQuotes, sourceMisses } from './quotes';
import { matchSources, scoreSources } from './sources';
import { scoreStructure, structureMisses } from './structure';

/** Everything that is told about one article; several articles' add up to an evaluation. */
export interface ArticleScore {
  readonly name: string;
  readonly words: number;
  readonly counts: ReadonlyMap<string, Counts>;
  readonly ranking: ClaimRanking;
  readonly labels: Readonly<Record<AgreementLayer, Labelling>>;
  readonly sources: readonly SourceResult[];
  readonly misses: readonly Miss[];
}

/** An article and two annotators' marks in it. */
export interface MarkedArticle {
  readonly name: string;
  readonly text: string;
  readonly gold: Marks;
  readonly predicted: Marks;
}

/** Compares two annotators' marks in one article. */
export function scoreArticle({ name, text, gold, predicted }: MarkedArticle): ArticleScore {
  const comparison = compare(text, gold, predicted);
  const quotes = matchQuotes(comparison);
  const claims = matchClaims(comparison);
  const sources = matchSources(comparison, quotes);
  const labels = AGREEMENT_LAYERS.map(layer => [layer, labelWords(comparison, layer)]);
  return {
    name,
    words: comparison.words.length,
    counts: addUp([
      ...scoreStructure(comparison),
      ...scoreEntities(comparison),
      ...scoreLinks(comparison),
      ...scoreQuotes(comparison, quotes, sources),
      ...scoreSources(comparison, sources),
      ...scoreClaims(comparison, claims, sources),
    ]),
    ranking: rankClaims(comparison, claims),
    labels: Object.fromEntries(labels),
    sources: scoreBySource(comparison, sources),
    misses: [
      ...structureMisses(comparison),
      ...entityMisses(comparison),
      ...quoteMisses(comparison),
      ...sourceMisses(comparison, quotes, sources),
      ...claimMisses(comparison, claims),
    ],
  };
}
