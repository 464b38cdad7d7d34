import type { Annotation, DocumentSource } from '../annotations/document';
import { fullestMention, ofSource } from '../annotations/referents';
import type { Snapshot } from '../annotations/snapshot';
import type { CitationNode, SourceNode, SourceTree } from '../protocol';
import { byPosition } from '../text/span';
import { excerpt } from './excerpt';
import { rangeOf } from './ranges';
import { isSourceSure, type Reader } from './reader';
import { isLetThrough } from './shown';

/** As many citations under one heading as a tree or an outline is good for; the counts say how many there are. */
const MOST_CITATIONS = 1000;

/** The tree of the Sources view: who says what, in order of first citation, and what nobody is named for. */
export function sources(snapshot: Snapshot, _params: unknown, reader: Reader): SourceTree {
  const annotations = snapshot.document.annotations.filter(annotation => isLetThrough(reader, annotation));
  const quoted = annotations.reduce((sum, annotation) => sum + quotedWords(annotation), 0);
  const nodesOf = (belongs: (annotation: Annotation) => boolean) =>
    citationsOf(snapshot, annotations.filter(belongs), reader);
  return {
    version: snapshot.version,
    sources: snapshot.document.sources.flatMap(source => sourceOf(snapshot, source, quoted, reader)),
    unattributed: nodesOf(annotation => annotation.layer === 'quote' && annotation.source === null),
    ownClaims: nodesOf(annotation => annotation.layer === 'claim' && annotation.source === 'article'),
    captions: nodesOf(({ type }) => type === 'caption' || type === 'credit'),
  };
}

function sourceOf(
  snapshot: Snapshot,
  source: DocumentSource,
  quoted: number,
  reader: Reader,
): readonly SourceNode[] {
  const cited = source.citations
    .flatMap(id => snapshot.annotations.get(id) ?? [])
    .filter(annotation => isLetThrough(reader, annotation))
    .sort(byPosition);
  if (cited.length === 0 && source.citations.length > 0) return [];
  const own = cited.reduce((sum, annotation) => sum + quotedWords(annotation), 0);
  const first = fullestMention(snapshot, ofSource(snapshot, source.id) ?? { source });
  return [
    {
      id: source.id,
      name: nameOf(source, cited, reader),
      kind: source.kind,
      ...(source.reply === undefined ? {} : { reply: source.reply }),
      quotes: cited.filter(({ layer }) => layer === 'quote').length,
      claims: cited.filter(({ layer }) => layer === 'claim').length,
      share: quoted === 0 ? 0 : own / quoted,
      range: rangeOf(snapshot, first ?? cited[0] ?? { start: 0, end: 0 }),
      citations: citationsOf(snapshot, cited, reader),
    },
  ];
}

/**
 * The source's name on one line, the word for its kind where it has none: VS Code drops an outline with a blank name.
 * `NAME?` where none of its quotes is surely its own.
 */
function nameOf({ name, kind }: DocumentSource, cited: readonly Annotation[], reader: Reader): string {
  const shown = excerpt(name) || reader.words(`kind.${kind}`);
  const quotes = cited.filter(annotation => annotation.layer === 'quote');
  const doubted = quotes.length > 0 && !quotes.some(quote => isSourceSure(reader, quote));
  return doubted ? reader.words('outline.perhaps', shown) : shown;
}

function citationsOf(
  snapshot: Snapshot,
  annotations: readonly Annotation[],
  reader: Reader,
): readonly CitationNode[] {
  return annotations.slice(0, MOST_CITATIONS).flatMap(annotation => citationOf(snapshot, annotation, reader));
}

function citationOf(snapshot: Snapshot, annotation: Annotation, reader: Reader): readonly CitationNode[] {
  const { id, layer, type } = annotation;
  if (layer === 'entity') return [];
  const text = excerpt(annotation.text) || reader.words(`kind.${annotation.type}`);
  const score = layer === 'claim' ? { score: annotation.score } : {};
  const doubt = isDoubted(annotation, reader) ? { unsure: true as const } : {};
  return [{ id, layer, type, text, range: rangeOf(snapshot, annotation), ...score, ...doubt }];
}

const isDoubted = (annotation: Annotation, reader: Reader): boolean =>
  annotation.layer === 'quote' && annotation.source !== null && !isSourceSure(reader, annotation);

function quotedWords(annotation: Annotation): number {
  if (annotation.layer !== 'quote') return 0;
  return annotation.text.match(/[\p{L}\p{M}\p{N}\u200c\u200d]+/gu)?.length ?? 0;
}
