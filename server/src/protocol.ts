import type { AnnotationDocument } from './annotations/document';
import type { Difference as Disagreement, LayerAgreement, Said } from './compare';
import type { Difference } from './decisions/differences';
import type { Decision, PlacedDecision } from './decisions/types';
import type { Choice } from './export';
import type { OwnNames } from './layers/entity/ownNames';
import type { EntityType, QuoteType, SourceKind, StructureKind } from './layers/types';

/**
 * The requests and notifications that client and server add to LSP. Positions and ranges are LSP's: lines from 0,
 * characters in UTF-16 units. This is the only module of the server that the client imports.
 */

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The language id of article files; semantic tokens are served for these alone. */
export const ARTICLE_LANGUAGE = 'news-article';

/** The languages that articles are read in; a test holds it to those that are registered and to the manifest. */
export const ARTICLE_LANGUAGES = ['bn', 'en'] as const;

/** The legend of semantic tokens; the manifest contributes the same types and modifiers. */
export const TOKEN_TYPES = [
  'person',
  'organization',
  'place',
  'nationality',
  'date',
  'figure',
  'role',
  'event',
  'work',
  'source',
  'cue',
  'quotation',
  'claim',
] as const;

export type TokenType = (typeof TOKEN_TYPES)[number];

/**
 * `quoted` and `claimed`: lies inside a quotation or claim. `pronoun`: stands for a source named elsewhere. `reviewed`: a
 * person decided about it.
 */
export const TOKEN_MODIFIERS = ['quoted', 'claimed', 'pronoun', 'reviewed'] as const;

export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

/** Options that the client passes at `initialize`. */
export interface InitializationOptions {
  /** Folder of the packed assets, an absolute path (Node). */
  readonly assetsPath: string;
  /** `vscode.env.language`, for `newsmark.interfaceLanguage: auto`. */
  readonly editorLanguage: string;
}

/** Client → server: asks whether the server still answers. Params null, result null. */
export const PING = 'newsmark/ping';

/** Server → client: an article's analysis started, ended, or met a limit. */
export const STATUS = 'newsmark/status';

export interface ArticleStatus {
  readonly uri: string;
  readonly version: number;
  readonly state: 'working' | 'done';
  /** BCP 47 of the article as detected or set. */
  readonly language: string;
  readonly counts: {
    readonly entities: number;
    readonly quotes: number;
    readonly claims: number;
    readonly sources: number;
  };
  /** How many of the entities, quotes and claims a person decided about, and decisions whose words are not found. */
  readonly review: { readonly reviewed: number; readonly all: number; readonly orphans: number };
  readonly limits: readonly Limit[];
}

/** Why an article is not annotated, or not whole. */
export type Limit =
  | { readonly kind: 'too-long'; readonly limit: number }
  | { readonly kind: 'binary' }
  | { readonly kind: 'layer-failed'; readonly layer: string; readonly count: number };

/** Client → server notification: the person chose the language of one article (`auto` to detect it again). */
export const SET_LANGUAGE = 'newsmark/setLanguage';

export interface SetLanguageParams {
  readonly uri: string;
  readonly language: string;
}

/**
 * Client → server notification: all decisions about one article, whenever one of them changes, with their places in this
 * version of its text. While the text is edited the server follows the places by itself, as the client does.
 */
export const DECISIONS = 'newsmark/decisions';

export interface DecisionsParams {
  readonly uri: string;
  readonly version: number;
  readonly placed: readonly PlacedDecision[];
}

/** Client → server notification: the names that the articles of a folder have of their own, null where they have none. */
export const LEXICON = 'newsmark/lexicon';

export interface LexiconParams {
  /** Uri of the folder. */
  readonly folder: string;
  readonly names: OwnNames | null;
}

/** Client → server request: annotations whole, to decide about. Result {@link Annotations}, null for an unknown article. */
export const ANNOTATIONS = 'newsmark/annotations';

export interface AnnotationsParams {
  readonly uri: string;
  /** Those that touch one of these; all when left out. */
  readonly ranges?: readonly Range[];
  readonly ids?: readonly string[];
}

export interface Annotations {
  readonly version: number;
  /** With the annotations asked for, rejected ones too, and all entities and sources. */
  readonly document: AnnotationDocument;
  /** Ids of those that are not drawn: their layer is off, or as claims they are worth too little. */
  readonly hidden: readonly string[];
}

/** Client → server request: accepted suggestions that would not be made again. Result {@link ChangedSuggestions}. */
export const CHANGED_SUGGESTIONS = 'newsmark/changedSuggestions';

export interface ChangedSuggestionsParams {
  readonly uri: string;
  readonly placed: readonly PlacedDecision[];
}

export type ChangedSuggestions = readonly Difference[];

/** What links in hovers and code actions may do: the client's `newsmark.NAME`, each with one {@link AnnotationReference}. */
export const REVIEW_COMMANDS = [
  'acceptAnnotation',
  'rejectAnnotation',
  'changeType',
  'setSource',
  'applyToAllMentions',
] as const;

export type ReviewCommand = (typeof REVIEW_COMMANDS)[number];

/** Annotations that a link, a code action or a row of a view is about; ids of suggestions hold for one version. */
export interface AnnotationReference {
  readonly uri: string;
  readonly version: number;
  readonly ids: readonly string[];
  /** Id of the source whose citations they are, where it is about that source. */
  readonly source?: string;
}

/** Client → server request: what to draw within some lines. Result {@link Marks}, null when the article is unknown. */
export const MARKS = 'newsmark/marks';

export interface MarksParams {
  readonly uri: string;
  /** Visible ranges and a screen around them. */
  readonly ranges: readonly Range[];
  /** Whether rejected annotations are wanted too. */
  readonly rejected?: boolean;
}

export interface Mark {
  readonly range: Range;
  /** Whether a person decided about it. */
  readonly reviewed: boolean;
}

export interface Marks {
  readonly version: number;
  readonly entities: readonly (Mark & { readonly type: EntityType })[];
  readonly quotes: readonly (Mark & { readonly type: QuoteType })[];
  /** Claims at or above `newsmark.claims.minimumWorth`. */
  readonly claims: readonly (Mark & { readonly score: number })[];
  readonly cues: readonly Range[];
  readonly mentions: readonly Range[];
  /** What people rejected, where it was asked for. */
  readonly rejected: readonly Range[];
}

/** Client → server request: lines that carry quotes and claims, for the overview ruler. Result {@link Overview}. */
export const OVERVIEW = 'newsmark/overview';

export interface Overview {
  readonly version: number;
  /** Line numbers from 0, merged and capped. */
  readonly quoteLines: readonly number[];
  readonly claimLines: readonly number[];
}

/** Client → server request: the tree of the Sources view. Result {@link SourceTree}, null when the article is unknown. */
export const SOURCES = 'newsmark/sources';

export interface ArticleParams {
  readonly uri: string;
}

export interface SourceTree {
  readonly version: number;
  readonly sources: readonly SourceNode[];
  /** Quotes whose source was not found. */
  readonly unattributed: readonly CitationNode[];
  /** Claims of the article's own voice. */
  readonly ownClaims: readonly CitationNode[];
  readonly captions: readonly CitationNode[];
}

export interface SourceNode {
  readonly id: string;
  /** With a question mark where none of its quotes is surely its own. */
  readonly name: string;
  readonly kind: SourceKind;
  readonly reply?: 'no-reply' | 'declined';
  readonly quotes: number;
  readonly claims: number;
  /** Share of the quoted words, 0..1. */
  readonly share: number;
  /** Where the source is first named or cited. */
  readonly range: Range;
  readonly citations: readonly CitationNode[];
}

export interface CitationNode {
  readonly id: string;
  readonly layer: 'quote' | 'claim' | 'structure';
  readonly type: QuoteType | 'claim' | Exclude<StructureKind, 'body'>;
  /** The words, shortened to a line. */
  readonly text: string;
  readonly range: Range;
  /** Check-worthiness of a claim. */
  readonly score?: number;
  /** A quote whose source may be another one. */
  readonly unsure?: true;
}

/** Client → server request: the next or previous annotation from a selection. Result a {@link Range} or null. */
export const NEIGHBOUR = 'newsmark/neighbour';

export interface NeighbourParams {
  readonly uri: string;
  /** Empty for a caret. */
  readonly selection: Range;
  readonly direction: 'next' | 'previous';
  /** Layers to stop at; all that are switched on when left out. */
  readonly layers?: readonly ('entity' | 'quote' | 'claim')[];
}

/** Client → server request: the export formats. Result {@link ExportFormat}[]. */
export const FORMATS = 'newsmark/formats';

export interface ExportFormat {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** File name ending with its dot: `.jsonl`. */
  readonly extension: string;
}

/** Client → server request: articles in one format. Result {@link ExportResult}. */
export const EXPORT = 'newsmark/export';

export interface ExportParams {
  readonly uris: readonly string[];
  readonly format: string;
  /** What of the annotations is exported; everything when left out. */
  readonly choice?: Choice;
}

export interface ExportResult {
  /** Files to write, their names relative to the place that the person chose. */
  readonly files: readonly { readonly name: string; readonly content: string }[];
  /** What the format could not hold, in the reader's language. */
  readonly dropped: readonly string[];
}

/**
 * Client → server request: what files of annotations say about an open article, as decisions about it. Result
 * {@link FilesBrought}, null for an unknown article.
 */
export const IMPORT = 'newsmark/import';

export interface ImportParams {
  readonly uri: string;
  readonly files: readonly { readonly name: string; readonly content: string }[];
  /** The time of import, ISO 8601 in UTC. */
  readonly at: string;
  /** Whether suggestions on which nobody decided are taken as well. */
  readonly suggestions: boolean;
  /** Whether they are read by themselves, to be compared, and not beside what stands in the article. */
  readonly alone: boolean;
}

export interface FilesBrought {
  /** The format's name; null where none understands the files. */
  readonly format: string | null;
  readonly decisions: readonly Decision[];
  /** What became of the annotations, a line each, in the reader's language. */
  readonly report: readonly string[];
  /** Suggestions that were left out. */
  readonly suggestions: number;
  /** What was not understood; `line` from 1. */
  readonly unread: readonly {
    readonly file: string;
    readonly line: number | null;
    readonly reason: string;
    readonly content: string;
  }[];
}

/**
 * Client → server request: how far two people's decisions about an open article agree, and in what they do not. Result
 * {@link Comparison}, null for an unknown article.
 */
export const COMPARE = 'newsmark/compare';

export interface CompareParams {
  readonly uri: string;
  readonly left: readonly Decision[];
  readonly right: readonly Decision[];
}

export interface Comparison {
  readonly version: number;
  readonly agreement: readonly LayerAgreement[];
  readonly differences: readonly ComparedDifference[];
}

export interface ComparedDifference {
  /** The same as long as the decisions are. */
  readonly id: string;
  readonly layer: Disagreement['layer'];
  readonly kind: Disagreement['kind'];
  readonly fields: Disagreement['fields'];
  readonly range: Range;
  /** What each says, by which decision; null for nothing. */
  readonly left: ComparedSide | null;
  readonly right: ComparedSide | null;
}

export interface ComparedSide extends Said {
  /** Id of the decision. */
  readonly decision: string;
}

/**
 * Client → server notification, heard only when the server's environment has NEWSMARK_TEST_FAULTS=1: breaks the server
 * on purpose, for tests of the client's recovery.
 */
export const TEST_FAULT = 'newsmark/test/fault';

export interface TestFaultParams {
  /** `exit` ends the process, `hang` never answers again, `throw` makes a layer throw on every paragraph from now on. */
  readonly kind: 'exit' | 'hang' | 'throw';
  /** The layer that throws. */
  readonly layer?: 'entity' | 'quote' | 'claim';
}
