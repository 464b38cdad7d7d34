import type { Snapshot } from '../annotations/snapshot';
import type { Annotations, AnnotationsParams } from '../protocol';
import { overlaps } from '../text/span';
import { spanOf } from './ranges';

/** Annotations whole, rejected ones too, with all entities and sources: what a decision is made from. */
export function annotations(
  snapshot: Snapshot,
  { ranges, ids }: Pick<AnnotationsParams, 'ranges' | 'ids'>,
): Annotations {
  const { version, whole } = snapshot;
  const spans = ranges?.map(range => spanOf(snapshot, range));
  const isAsked = (annotation: (typeof whole.annotations)[number]) =>
    (ids === undefined || ids.includes(annotation.id)) &&
    (spans === undefined || spans.some(span => touches(span, annotation)));
  return { version, document: { ...whole, annotations: whole.annotations.filter(isAsked) } };
}

/** A caret touches what it stands in or at the edge of. */
function touches(span: { readonly start: number; readonly end: number }, other: typeof span): boolean {
  if (span.start < span.end) return overlaps(span, other);
  return other.start <= span.start && span.end <= other.end;
}
