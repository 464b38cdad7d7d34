import type { Comparison, OnWords, Side } from './comparison';
import { wordCount } from './words';

/** The layers over which two annotators' agreement is told. */
export const AGREEMENT_LAYERS = ['structure', 'entity', 'quote', 'claim'] as const;

export type AgreementLayer = (typeof AGREEMENT_LAYERS)[number];

/** How two annotators label the words of an article in one layer; several articles' add up. */
export interface Labelling {
  readonly words: number;
  /** Words with the same label on both sides. */
  readonly agreed: number;
  /** Words by label; the empty label is of words that nobody marked. */
  readonly gold: ReadonlyMap<string, number>;
  readonly predicted: ReadonlyMap<string, number>;
}

export interface Agreement {
  readonly words: number;
  readonly agreed: number;
  /** Null where there is nothing to agree on: no words, or one label for all of them on both sides. */
  readonly kappa: number | null;
}

/** Labels each word by the marks over it, its smallest one where several lie over it. */
export function labelWords(comparison: Comparison, layer: AgreementLayer): Labelling {
  const gold = labelsOf(comparison, comparison.gold, layer);
  const predicted = labelsOf(comparison, comparison.predicted, layer);
  return {
    words: gold.length,
    agreed: gold.filter((label, i) => label === predicted[i]).length,
    gold: tally(gold),
    predicted: tally(predicted),
  };
}

function labelsOf({ words, lineOf }: Comparison, side: Side, layer: AgreementLayer): readonly string[] {
  switch (layer) {
    case 'structure':
      return words.map((_, i) => side.structure.get(lineOf({ from: i, to: i + 1 })) ?? '');
    case 'entity':
      return painted(words.length, side.entities, ({ type }) => type);
    case 'quote':
      return painted(words.length, side.quotes, ({ type }) => type);
    case 'claim':
      return painted(words.length, side.claims, () => 'claim');
  }
}

function painted<Mark extends OnWords<object>>(
  words: number,
  marks: readonly Mark[],
  labelOf: (mark: Mark) => string,
): readonly string[] {
  const labels = new Array<string>(words).fill('');
  const largestFirst = [...marks].sort((a, b) => wordCount(b.words) - wordCount(a.words));
  for (const mark of largestFirst) labels.fill(labelOf(mark), mark.words.from, mark.words.to);
  return labels;
}

function tally(labels: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

/**
 * Cohen's kappa (Cohen 1960): how much two annotators agree beyond what they would by chance, were each to use the same
 * labels as often at random: 1 is full agreement, 0 chance, below 0 less than chance.
 * @param weights how often each article counts
 */
export function agreementOf(articles: readonly Labelling[], weights: readonly number[]): Agreement {
  let words = 0;
  let agreed = 0;
  const gold = new Map<string, number>();
  const predicted = new Map<string, number>();
  articles.forEach((article, i) => {
    const weight = weights[i] ?? 0;
    words += weight * article.words;
    agreed += weight * article.agreed;
    addWeighted(gold, article.gold, weight);
    addWeighted(predicted, article.predicted, weight);
  });
  let byChance = 0; // words² times the share that would agree by chance
  for (const [label, count] of gold) byChance += count * (predicted.get(label) ?? 0);
  const beyondChance = words * words - byChance;
  return { words, agreed, kappa: beyondChance === 0 ? null : (agreed * words - byChance) / beyondChance };
}

function addWeighted(sums: Map<string, number>, counts: ReadonlyMap<string, number>, weight: number): void {
  for (const [label, count] of counts) sums.set(label, (sums.get(label) ?? 0) + weight * count);
}
