import type { Comparison, OnWords } from './comparison';
import type { Pair } from './matching';

/** The layers whose errors can be listed. */
export const MISS_LAYERS = ['structure', 'entity', 'quote', 'source', 'claim'] as const;

export type MissLayer = (typeof MISS_LAYERS)[number];

/** One error, for people to read. */
export interface Miss {
  readonly layer: MissLayer;
  /** `missed`: only in gold; `spurious`: only predicted; `wrong`: in both, and not the same. */
  readonly kind: 'missed' | 'spurious' | 'wrong';
  readonly type: string;
  /** From 1. */
  readonly line: number;
  /** The article's own words. */
  readonly text: string;
  /** Where something else was predicted: what gold says, and what was predicted instead; null for nothing. */
  readonly gold?: string | null;
  readonly predicted?: string | null;
}

/** The marks of one layer that have no counterpart. */
export function unmatched<Mark extends OnWords<object>>(
  { excerpt, lineOf }: Comparison,
  layer: MissLayer,
  { gold, predicted, pairs }: MatchedMarks<Mark>,
  typeOf: (mark: Mark) => string,
): readonly Miss[] {
  const missOf = (kind: Miss['kind']) => (mark: Mark) => ({
    layer,
    kind,
    type: typeOf(mark),
    line: lineOf(mark.words),
    text: excerpt(mark.words),
  });
  const foundGold = new Set(pairs.map(pair => pair.gold));
  const foundPredicted = new Set(pairs.map(pair => pair.predicted));
  return [
    ...gold.filter((_, i) => !foundGold.has(i)).map(missOf('missed')),
    ...predicted.filter((_, i) => !foundPredicted.has(i)).map(missOf('spurious')),
  ];
}

/** Marks of both sides and which of them are paired. */
export interface MatchedMarks<Mark> {
  readonly gold: readonly Mark[];
  readonly predicted: readonly Mark[];
  readonly pairs: readonly Pair[];
}
