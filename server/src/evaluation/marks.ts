import type { Span } from '../text/span';

/**
 * One annotator's marks in one article: what is compared, whichever format they were written in. Spans count UTF-16
 * units from the article's start. Types and kinds are plain strings: another tool's may be unknown to Newsmark.
 */
export interface Marks {
  /** BCP 47; empty where it is not told. */
  readonly language: string;
  /** Kind by line, from 1, of the lines that are no running text. */
  readonly structure: ReadonlyMap<number, string>;
  readonly entities: readonly EntityMark[];
  readonly quotes: readonly QuoteMark[];
  readonly claims: readonly ClaimMark[];
  readonly sources: readonly SourceMark[];
}

export interface EntityMark extends Span {
  readonly type: string;
  /** Id that all mentions of one thing share, null where the mention is not linked. */
  readonly entity: string | null;
}

export interface QuoteMark extends Span {
  readonly type: string;
  /** Id of a source, null where none was found. */
  readonly source: string | null;
  /** The words that name the source here, as they stand. */
  readonly mention: string | null;
  /** The reporting words, as they stand. */
  readonly cue: string | null;
}

export interface ClaimMark extends Span {
  /** Id of a source, null where the article itself makes the claim. */
  readonly source: string | null;
  /** Check-worthiness by which claims are ranked, 0..1. */
  readonly score: number;
  /** Whether a fact-checker would want it checked. */
  readonly worthChecking: boolean;
}

export interface SourceMark {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** Id of the entity that it is, null where it is none. */
  readonly entity: string | null;
}

/** The marks of somebody who marked nothing. */
export const NO_MARKS: Marks = {
  language: '',
  structure: new Map(),
  entities: [],
  quotes: [],
  claims: [],
  sources: [],
};
