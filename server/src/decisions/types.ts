import type { EntityType, QuoteType, SourceKind, Stance, StructureKind } from '../layers/types';
import type { Span } from '../text/span';

export type { EntityType, QuoteType, SourceKind } from '../layers/types';

/**
 * What people decide about an article, apart from what the engine finds in it. A decision says all that it is about, so
 * that it stands when a later engine finds something else, and its words are found again after edits.
 */

/**
 * Words of an article, to be found again: what they are with what stands before and behind them, and where they stood
 * when that was written, in UTF-16 units. The quote decides; the position is a hint (W3C Web Annotation, 4.2.4, 4.2.5).
 */
export interface Target {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  /** How the paragraph before ends and the one behind begins: what tells the words from a copy of their paragraph. */
  readonly previous?: string;
  readonly next?: string;
}

/** Who decided, and when: ISO 8601 in UTC. */
export interface Decided {
  /** Random and permanent. */
  readonly id: string;
  readonly by?: string;
  readonly at?: string;
}

/** What a person can choose from, in the order in which it is offered. */
export const ENTITY_TYPES = [
  'PER',
  'ORG',
  'LOC',
  'NORP',
  'DATE',
  'NUM',
  'ROLE',
  'EVENT',
  'WORK',
] as const satisfies readonly EntityType[];

export const QUOTE_TYPES = ['direct', 'indirect', 'mixed'] as const satisfies readonly QuoteType[];

export const SOURCE_KINDS = [
  'person',
  'organization',
  'media',
  'document',
  'group',
  'anonymous',
  'hearsay',
] as const satisfies readonly SourceKind[];

export const STRUCTURE_KINDS = [
  'headline',
  'byline',
  'dateline',
  'caption',
  'credit',
  'advert',
  'source-link',
  'comments',
  'tags',
  'boilerplate',
] as const satisfies readonly Exclude<StructureKind, 'body'>[];

export const STANCES = ['asserts', 'denies', 'questions'] as const satisfies readonly Stance[];

export const VERDICTS = ['accepted', 'rejected', 'changed', 'manual'] as const;

/** `accepted`: as suggested; `changed`: suggested otherwise; `manual`: never suggested. */
export type Verdict = (typeof VERDICTS)[number];

/** A source or entity as people know it, by its name: ids of suggestions hold for one version of a text. */
export interface NamedSource {
  readonly name: string;
  readonly kind: SourceKind;
}

export interface NamedEntity {
  readonly name: string;
  readonly type: EntityType;
}

interface AnnotationDecisionBase extends Decided {
  readonly kind: 'annotation';
  readonly verdict: Verdict;
  readonly target: Target;
  /** Of a changed one: the words that were suggested, where they were others. */
  readonly suggested?: Target;
}

export interface EntityDecision extends AnnotationDecisionBase {
  readonly layer: 'entity';
  readonly type: EntityType;
  /** Which of the article's people, places or things it is; none for what is not linked, as dates. */
  readonly entity?: NamedEntity;
  /** Normalised date, number or unit. */
  readonly value?: string;
}

export interface QuoteDecision extends AnnotationDecisionBase {
  readonly layer: 'quote';
  readonly type: QuoteType;
  /** Null where it has none. */
  readonly source: NamedSource | null;
  readonly also?: readonly NamedSource[];
  readonly mention: Target | null;
  readonly cue: Target | null;
  readonly stance: Stance;
}

export interface ClaimDecision extends AnnotationDecisionBase {
  readonly layer: 'claim';
  readonly type: 'claim';
  readonly source: NamedSource | 'article';
  /** Check-worthiness, 0..1. */
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface StructureDecision extends AnnotationDecisionBase {
  readonly layer: 'structure';
  readonly type: Exclude<StructureKind, 'body'>;
}

export type AnnotationDecision = EntityDecision | QuoteDecision | ClaimDecision | StructureDecision;

/** Two entities are one: every mention of `from` is one of `into`. */
export interface MergeDecision extends Decided {
  readonly kind: 'merge';
  readonly from: NamedEntity;
  readonly into: NamedEntity;
}

/** A source is shown by another label; the article's words stay as they are. */
export interface RenameDecision extends Decided {
  readonly kind: 'rename';
  readonly source: NamedSource;
  readonly label: string;
}

export type Decision = AnnotationDecision | MergeDecision | RenameDecision;

/** Where the words of an annotation decision stand in one version of the text; null: an orphan. */
export interface Placement {
  readonly at: Span | null;
  readonly mention?: Span | null;
  readonly cue?: Span | null;
  readonly suggested?: Span | null;
}

/** A decision and where its words stand now. Merges and renames have no place. */
export interface PlacedDecision {
  readonly decision: Decision;
  readonly place: Placement | null;
}
