import { drawnIn } from '../annotations/drawn';
import type { Snapshot } from '../annotations/snapshot';
import type { Annotations, AnnotationsParams } from '../protocol';
import { overlaps } from '../text/span';
import { spanOf } from './ranges';
import type { Reader } from './reader';

/** Annotations whole, rejected ones too, with all entities and sources: what a decision is made from. */
export function annotations(
  snapshot: Snapshot,
  { ranges, ids }: Pick<AnnotationsParams, 'ranges' | 'ids'>,
  reader: Reader,
): Annotations {
  const { version, whole } = snapshot;
  const spans = ranges?.map(range => spanOf(snapshot, range));
  const isAsked = (annotation: (typeof whole.annotations)[number]) =>
    (ids === undefined || ids.includes(annotation.id)) &&
    (spans === undefined || spans.some(span => touches(span, annotation)));
  const annotations = whole.annotations.filter(isAsked);
  const isDrawn = drawnIn(snapshot, reader.settings);
  const hidden = annotations.filter(annotation => !isDrawn(annotation)).map(({ id }) => id);
  return { version, document: { ...whole, annotations }, hidden };
}

/** A caret touches what it stands in or at the edge of. */
function touches(span: { readonly start: number; readonly end: number }, other: typeof span): boolean {
  if (span.start < span.end) return overlaps(span, other);
  return other.start <= span.start && span.end <= other.end;
}
