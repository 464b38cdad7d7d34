import { type Comparison, compare } from '../../../server/src/evaluation/comparison';
import { type Marks, NO_MARKS } from '../../../server/src/evaluation/marks';
import type { Span } from '../../../server/src/text/span';

/** Where words first stand in a text. */
export function spanIn(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`no "${words}" in "${text}"`);
  return { start, end: start + words.length };
}

/** One annotator's marks in a text, by their words: `[words, type, …]`. */
export interface Told {
  readonly structure?: readonly (readonly [line: number, kind: string])[];
  readonly entities?: readonly (readonly [words: string, type: string, entity?: string])[];
  readonly quotes?: readonly (readonly [
    words: string,
    type: string,
    source?: string | null,
    mention?: string | null,
    cue?: string | null,
  ])[];
  /** The article's own where there is no source. */
  readonly claims?: readonly (readonly [words: string, source: string | null, score: number])[];
  readonly sources?: readonly (readonly [id: string, name: string, kind: string])[];
}

export function marksIn(text: string, told: Told): Marks {
  return {
    ...NO_MARKS,
    structure: new Map(told.structure),
    entities: (told.entities ?? []).map(([words, type, entity = null]) => ({
      ...spanIn(text, words),
      type,
      entity,
    })),
    quotes: (told.quotes ?? []).map(([words, type, source = null, mention = null, cue = null]) => ({
      ...spanIn(text, words),
      type,
      source,
      mention,
      cue,
    })),
    claims: (told.claims ?? []).map(([words, source, score]) => ({
      ...spanIn(text, words),
      source,
      score,
      worthChecking: score >= 0.5,
    })),
    sources: (told.sources ?? []).map(([id, name, kind]) => ({ id, name, kind, entity: id })),
  };
}

export const compareTold = (text: string, gold: Told, predicted: Told): Comparison =>
  compare(text, marksIn(text, gold), marksIn(text, predicted));
