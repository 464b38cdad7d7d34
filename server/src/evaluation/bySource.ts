import type { Comparison, OnWords } from './comparison';
import { type Counts, countsOf } from './figures';
import { groupBy } from './groupBy';
import type { QuoteMark } from './marks';
import type { SourceMatch } from './sources';
import { sharedBy } from './words';

/** How well one source of an article was understood. */
export interface SourceResult {
  readonly name: string;
  readonly kind: string;
  /** The predicted source that is taken for it, null where it was missed. */
  readonly predicted: string | null;
  /** Quoted words: put into its mouth on both sides, by the prediction, by gold. */
  readonly words: Counts;
}

/** Gold's sources in their order, then the predicted ones that gold does not have. */
export function scoreBySource({ gold, predicted }: Comparison, match: SourceMatch): readonly SourceResult[] {
  const goldQuotes = groupBy(gold.quotes, ({ source }) => source);
  const predictedQuotes = groupBy(predicted.quotes, ({ source }) => source);
  const predictedName = new Map(predicted.sources.map(({ id, name }) => [id, name]));
  const taken = new Set(match.values());
  const found = gold.sources.map(({ id, name, kind }) => {
    const other = match.get(id);
    const words = wordsOf(goldQuotes.get(id));
    const otherWords = wordsOf(other === undefined ? [] : predictedQuotes.get(other));
    return {
      name,
      kind,
      predicted: other === undefined ? null : (predictedName.get(other) ?? ''),
      words: countsOf(sharedBy(words, otherWords), otherWords.size, words.size),
    };
  });
  const spurious = predicted.sources
    .filter(({ id }) => !taken.has(id))
    .map(({ id, name, kind }) => ({
      name,
      kind,
      predicted: name,
      words: countsOf(0, wordsOf(predictedQuotes.get(id)).size, 0),
    }));
  return [...found, ...spurious];
}

function wordsOf(quotes: readonly OnWords<QuoteMark>[] = []): ReadonlySet<number> {
  const words = new Set<number>();
  for (const quote of quotes)
    for (let word = quote.words.from; word < quote.words.to; word++) words.add(word);
  return words;
}
