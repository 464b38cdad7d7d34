import type { Analysis, AnnotatedParagraph } from '../layers/types';
import { createLineIndex, type LineIndex } from '../text/lineIndex';
import type { Span } from '../text/span';
import type {
  Annotation,
  AnnotationDocument,
  ClaimAnnotation,
  DocumentEntity,
  DocumentSource,
} from './document';
import { toAnnotationDocument } from './fromAnalysis';
import { generator } from './generator';
import { createIntervalIndex, type IntervalIndex } from './intervalIndex';

/** One version of an open article with everything found in it, ready to be asked about places. Immutable. */
export interface Snapshot {
  readonly uri: string;
  readonly version: number;
  /** The editor's language id: `news-article`, `plaintext`. */
  readonly languageId: string;
  readonly text: string;
  /** What stands: without what people rejected. */
  readonly document: AnnotationDocument;
  /** Everything, with what people rejected. */
  readonly whole: AnnotationDocument;
  /** What the engine suggests, whatever people decided. */
  readonly suggested: AnnotationDocument;
  readonly paragraphs: readonly AnnotatedParagraph[];
  readonly lines: LineIndex;
  readonly parts: IntervalIndex<Part>;
  readonly annotations: ReadonlyMap<string, Annotation>;
  /** The most worth checking first, then as they stand in the text. */
  readonly claimsByWorth: readonly ClaimAnnotation[];
  readonly entities: ReadonlyMap<string, DocumentEntity>;
  readonly sources: ReadonlyMap<string, DocumentSource>;
}

/**
 * A stretch of text that an annotation marks: its own span, or the words that name a quote's source or report it
 * (`তিনি` and `বলেন` beside the quote).
 */
export interface Part extends Span {
  readonly role: 'whole' | 'mention' | 'cue';
  readonly annotation: Annotation;
}

export interface OpenedText {
  readonly uri: string;
  readonly version: number;
  readonly languageId: string;
}

/** The annotation document of an open article, without the checksum that only an export needs. */
export function documentOf({ uri }: OpenedText, analysis: Analysis): AnnotationDocument {
  return toAnnotationDocument(analysis, { uri, sha256: null, generator });
}

/**
 * @param suggested of this very analysis, see {@link documentOf}
 * @param whole the same with people's decisions in it
 */
export function createSnapshot(
  opened: OpenedText,
  analysis: Analysis,
  suggested = documentOf(opened, analysis),
  whole = suggested,
): Snapshot {
  const document = standingOf(whole);
  return {
    ...opened,
    text: analysis.text,
    document,
    whole,
    suggested,
    paragraphs: analysis.paragraphs,
    lines: createLineIndex(analysis.text),
    parts: createIntervalIndex(document.annotations.flatMap(partsOf)),
    annotations: byId(document.annotations),
    claimsByWorth: document.annotations
      .filter(annotation => annotation.layer === 'claim')
      .sort((a, b) => b.score - a.score || a.start - b.start),
    entities: byId(document.entities),
    sources: byId(document.sources),
  };
}

function standingOf(whole: AnnotationDocument): AnnotationDocument {
  const annotations = whole.annotations.filter(({ status }) => status !== 'rejected');
  return annotations.length === whole.annotations.length ? whole : { ...whole, annotations };
}

function partsOf(annotation: Annotation): readonly Part[] {
  const parts = [partOf(annotation, 'whole', annotation)];
  if (annotation.layer === 'quote') {
    if (annotation.mention !== null) parts.push(partOf(annotation.mention, 'mention', annotation));
    if (annotation.cue !== null) parts.push(partOf(annotation.cue, 'cue', annotation));
  }
  return parts;
}

function partOf({ start, end }: Span, role: Part['role'], annotation: Annotation): Part {
  return { start, end, role, annotation };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map(item => [item.id, item]));
}
