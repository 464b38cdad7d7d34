import type { Paragraph } from '../text/paragraphs';
import type { Reading } from '../text/reading';
import type { Span } from '../text/span';

/**
 * What the layers pass on to each other. Spans inside a paragraph count from the paragraph's start; absolute offsets
 * are made at the very end (annotations/fromAnalysis.ts), so a paragraph's results outlive edits elsewhere.
 */

export type StructureKind =
  | 'headline'
  | 'byline'
  | 'dateline'
  | 'caption'
  | 'credit'
  | 'advert'
  | 'source-link'
  | 'comments'
  | 'tags'
  | 'boilerplate'
  | 'body';

/** Page chrome: nothing in such a line is an entity, quote or claim. */
export const CHROME: ReadonlySet<StructureKind> = new Set([
  'advert',
  'source-link',
  'comments',
  'tags',
  'boilerplate',
]);

export type EntityType = 'PER' | 'ORG' | 'LOC' | 'NORP' | 'DATE' | 'NUM' | 'ROLE' | 'EVENT' | 'WORK';

/** An entity mention: `নেপালের নৌপরিবহন মন্ত্রণালয়ের` with its case ending, as it stands. */
export interface Mention extends Span {
  readonly type: EntityType;
  /** 0..1 */
  readonly confidence: number;
  /** The rule, list or model that found it, for people to read in a hover: `list: countries`. */
  readonly why: string;
  /** Normalised date, number or country code. */
  readonly value?: string;
  /** Distance of a relative date from the day of the report: `P-1D`, `P0Y`, `W4` the Thursday before, `W4+` after. */
  readonly relative?: string;
  /** Kind of an organization as the lists give it: `media`, `government`, … */
  readonly organizationKind?: string;
}

export type SourceKind = 'person' | 'organization' | 'media' | 'document' | 'group' | 'anonymous' | 'hearsay';

export type QuoteType = 'direct' | 'indirect' | 'mixed';

export type Stance = 'asserts' | 'denies' | 'questions';

/** A quotation found in one paragraph, its source still in words: who they are is settled over the whole article. */
export interface Attribution {
  readonly type: QuoteType;
  readonly content: Span;
  /** The words that name the source here (`বন্দরের মুখপাত্র সেলিম আহসানের`, `তিনি`), null when there are none. */
  readonly mention: Span | null;
  readonly cue: Span | null;
  readonly stance: Stance;
  /** Whom to look for when the mention is missing or says too little. */
  readonly speaker: SpeakerHint;
  /** 0..1: how sure the rule is, and once the speaker is settled, how likely it is the right one. */
  readonly confidence: number;
  readonly why: string;
  /** What the confidence in a settled speaker is read off. */
  readonly evidence?: Evidence;
  /** False where the content is a call, a wish or a feeling and asserts nothing (`called for X`); claims leave it out. */
  readonly asserted?: boolean;
  /** What a source did that was asked and did not answer; the attribution then has an empty content. */
  readonly reply?: 'no-reply' | 'declined';
}

/** How a speaker was settled: what tells how likely it is the right one. */
export interface Evidence {
  readonly language: string;
  readonly by: SettledBy;
  /** The confidence of the rule that found the quotation, 0..1. */
  readonly rule: number;
  /** Words stand between those that name the source and the cue. */
  readonly apart: boolean;
  /** How sure it is that the source's name is one: of its surest mention, 0..1; 1 where it is no entity. */
  readonly named: number;
  /** The source is one that wants no name: an official, two witnesses. */
  readonly anonymous: boolean;
}

/**
 * `name`: the mention holds the source's name; `form`: another form of it; `phrase`, `word`: it describes a source that
 * has no name, in several words or one; `pronoun`, `title` (`the minister`, সূত্রটি): it points to one known before;
 * `carried`: no mention, the last speaker goes on; `elsewhere`: a headline's, told by the body; `hearsay`: nobody in
 * particular.
 */
export type SettledBy =
  | 'name'
  | 'form'
  | 'phrase'
  | 'word'
  | 'pronoun'
  | 'title'
  | 'carried'
  | 'elsewhere'
  | 'hearsay';

export interface SpeakerHint {
  /** `mention`: the mention names it; `previous`: the last speaker goes on; `hearsay`: nobody is named; `none`: unknown. */
  readonly by: 'mention' | 'previous' | 'hearsay' | 'none';
  /** What kind of source the words suggest; the linked entity's type decides where there is one. */
  readonly kind?: SourceKind;
  /** The part of the mention that names, without an apposition: Helen Carter in `Helen Carter, the harbour adviser`. */
  readonly named?: Span;
  /** Grammatical number of a pronoun or verb, where the language tells. */
  readonly plural?: boolean;
}

export interface Claim extends Span {
  /** Index of the attribution in the paragraph whose source makes the claim, or null for the article's own. */
  readonly attribution: number | null;
  /** Check-worthiness, 0..1. */
  readonly score: number;
  /** Reason codes, worded by the message catalogue: `figure`, `accusation`, `cause`, … */
  readonly reasons: readonly string[];
  readonly confidence: number;
  readonly why: string;
}

/** One paragraph with everything found in it. The arrays run parallel: `entityOf[i]` is the entity of `mentions[i]`. */
export interface AnnotatedParagraph {
  readonly paragraph: Paragraph;
  readonly reading: Reading;
  readonly kind: StructureKind;
  readonly mentions: readonly Mention[];
  /** Index into the article's entities, or null for a mention that is not linked (dates, numbers, roles). */
  readonly entityOf: readonly (number | null)[];
  readonly attributions: readonly Attribution[];
  /** Indices into the article's sources: the first is the source, the rest are joint speakers; empty when none was found. */
  readonly sourcesOf: readonly (readonly number[])[];
  readonly claims: readonly Claim[];
}

export interface Entity {
  readonly type: EntityType;
  /** Fullest form in the article without its case ending. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly MentionRef[];
  /** Role as the article gives it: `পররাষ্ট্রমন্ত্রী`. */
  readonly role?: string;
  /** ISO 3166 code of a country. */
  readonly country?: string;
  readonly organizationKind?: string;
}

/** A mention by paragraph index and index in its mentions. */
export interface MentionRef {
  readonly paragraph: number;
  readonly mention: number;
}

export interface Source {
  readonly name: string;
  readonly kind: SourceKind;
  /** Index into the article's entities where the source is one. */
  readonly entity: number | null;
  readonly reply?: 'no-reply' | 'declined';
}

/** A layer that threw on a paragraph: said in positions and error names, never in the article's words. */
export interface LayerFailure {
  readonly layer: string;
  /** Paragraph index, or null when the whole article was at stake. */
  readonly paragraph: number | null;
  readonly error: string;
}

export interface Analysis {
  readonly language: string;
  readonly text: string;
  readonly paragraphs: readonly AnnotatedParagraph[];
  readonly entities: readonly Entity[];
  /** In order of first citation. */
  readonly sources: readonly Source[];
  readonly failures: readonly LayerFailure[];
  /** Offset after the last annotated unit: less than the text's length where a limit cut the analysis short. */
  readonly analyzedTo: number;
}
