import { createLineIndex } from '../text/lineIndex';
import type { Span } from '../text/span';
import type { ClaimMark, EntityMark, Marks, QuoteMark, SourceMark } from './marks';
import { excerpt, type WordRange, wordsOf, wordsUnder } from './words';

/** A mark and the words that it touches. */
export type OnWords<Mark> = Mark & { readonly words: WordRange };

/** One side of a comparison. */
export interface Side {
  readonly structure: ReadonlyMap<number, string>;
  readonly entities: readonly OnWords<EntityMark>[];
  readonly quotes: readonly OnWords<QuoteMark>[];
  readonly claims: readonly OnWords<ClaimMark>[];
  readonly sources: readonly SourceMark[];
}

/** One article as two annotators marked it. */
export interface Comparison {
  readonly words: readonly Span[];
  readonly gold: Side;
  readonly predicted: Side;
  /** The article's own words in a range. */
  excerpt(range: WordRange): string;
  /** Line of a range's first word, from 1. */
  lineOf(range: WordRange): number;
}

/** Lays two annotators' marks over the words of one article. */
export function compare(text: string, gold: Marks, predicted: Marks): Comparison {
  const words = wordsOf(text);
  const lines = createLineIndex(text);
  return {
    words,
    gold: sideOf(words, gold),
    predicted: sideOf(words, predicted),
    excerpt: range => excerpt(text, words, range),
    lineOf: ({ from }) => lines.placeAt(words[from]?.start ?? text.length).line + 1,
  };
}

function sideOf(words: readonly Span[], { structure, entities, quotes, claims, sources }: Marks): Side {
  const onWords = <Mark extends Span>(mark: Mark) => ({ ...mark, words: wordsUnder(words, mark) });
  return {
    structure,
    entities: entities.map(onWords),
    quotes: quotes.map(onWords),
    claims: claims.map(onWords),
    sources,
  };
}
