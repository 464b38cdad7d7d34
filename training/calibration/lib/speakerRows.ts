import { matchQuotes } from '../../../server/src/evaluation/quotes';
import { matchSources, sameSource } from '../../../server/src/evaluation/sources';
import type { Evidence } from '../../../server/src/layers/types';
import { shift } from '../../../server/src/text/span';
import { type AnalyzedArticle, attributedQuotes } from './analyzed';

/** A quote that the engine gave a speaker, and whether it is the right one. */
export interface SpeakerRow {
  /** By which the folds are made. */
  readonly article: string;
  readonly set: string;
  /** The rule that found the quote. */
  readonly rule: string;
  readonly evidence: Evidence;
  readonly right: boolean;
}

/** The quotes that gold has too (overlap of a half), right where `newsmark evaluate` calls the source the same. */
export function speakerRows({ name, analysis, comparison }: AnalyzedArticle): readonly SpeakerRow[] {
  const pairs = matchQuotes(comparison);
  const match = matchSources(comparison, pairs);
  const bySpan = new Map(
    attributedQuotes(analysis).map(quote => {
      const { start, end } = shift(quote.attribution.content, quote.offset);
      return [`${start}:${end}`, quote] as const;
    }),
  );
  return pairs.flatMap(pair => {
    const gold = comparison.gold.quotes[pair.gold];
    const found = comparison.predicted.quotes[pair.predicted];
    const quote = found === undefined ? undefined : bySpan.get(`${found.start}:${found.end}`);
    if (gold === undefined || found === undefined || quote === undefined) return [];
    return [
      {
        article: name,
        set: `own ${analysis.language}`,
        rule: quote.attribution.why,
        evidence: quote.evidence,
        right: sameSource(match, gold.source, found.source),
      },
    ];
  });
}
