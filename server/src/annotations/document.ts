import type { EntityType, QuoteType, SourceKind, Stance, StructureKind } from '../layers/types';
import type { Span } from '../text/span';

/** The native format, `annotation-document/1`. All offsets count UTF-16 units from the start of the article. */
export interface AnnotationDocument {
  readonly format: 'annotation-document/1';
  readonly generator: { readonly name: string; readonly version: string };
  readonly document: {
    readonly uri: string | null;
    /** BCP 47 */
    readonly language: string;
    /** UTF-16 units */
    readonly length: number;
    /** Of the UTF-8 text with LF line ends; computed on export, null in a document made for the editor alone. */
    readonly sha256: string | null;
  };
  readonly annotations: readonly Annotation[];
  readonly entities: readonly DocumentEntity[];
  readonly sources: readonly DocumentSource[];
}

export type Annotation = StructureAnnotation | EntityAnnotation | QuoteAnnotation | ClaimAnnotation;

export type Layer = Annotation['layer'];

export type Status = 'auto' | 'accepted' | 'rejected' | 'changed' | 'manual';

interface AnnotationBase extends Span {
  /** Unique in the document. */
  readonly id: string;
  /** The slice itself. */
  readonly text: string;
  /** 0..1, three decimals. */
  readonly confidence: number;
  readonly status: Status;
  readonly why?: string;
  readonly value?: string;
  /** Who decided, and when: ISO 8601 in UTC. */
  readonly by?: string;
  readonly at?: string;
}

export interface StructureAnnotation extends AnnotationBase {
  readonly layer: 'structure';
  readonly type: Exclude<StructureKind, 'body'>;
}

export interface EntityAnnotation extends AnnotationBase {
  readonly layer: 'entity';
  readonly type: EntityType;
  readonly entity?: string;
}

export interface QuoteAnnotation extends AnnotationBase {
  readonly layer: 'quote';
  readonly type: QuoteType;
  readonly source: string | null;
  readonly mention: Span | null;
  readonly cue: Span | null;
  readonly stance: Stance;
  readonly also?: readonly string[];
}

export interface ClaimAnnotation extends AnnotationBase {
  readonly layer: 'claim';
  readonly type: 'claim';
  /** Id of a source, or `article`. */
  readonly source: string;
  /** Check-worthiness, 0..1, three decimals. */
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface DocumentEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly string[];
  readonly role?: string;
  readonly country?: string;
}

export interface DocumentSource {
  readonly id: string;
  readonly name: string;
  readonly kind: SourceKind;
  readonly entity?: string;
  readonly citations: readonly string[];
  readonly reply?: 'no-reply' | 'declined';
}
