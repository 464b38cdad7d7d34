import type { Annotation } from '../annotations/document';
import type { Snapshot } from '../annotations/snapshot';
import type { NeighbourParams, Range } from '../protocol';
import { byPosition, isEmpty, type Span } from '../text/span';
import { rangeOf, spanOf } from './ranges';
import type { Reader } from './reader';
import { shownIn } from './shown';

/**
 * The annotation that comes next behind a selection, or last before it; from the last one on to the first, and back.
 * Of those that start together the larger comes first: a quote, then the name that opens it. A caret stands behind all
 * that start at it on the way forth, and before them on the way back. Null where the article has none.
 */
export function neighbour(
  snapshot: Snapshot,
  { selection, direction, layers = ['entity', 'quote', 'claim'] }: Omit<NeighbourParams, 'uri'>,
  reader: Reader,
): Range | null {
  const isShown = shownIn(snapshot, reader);
  const stops = snapshot.document.annotations.filter(
    annotation => layers.some(layer => layer === annotation.layer) && isShown(annotation),
  );
  const from = spanOf(snapshot, selection);
  const stop = direction === 'next' ? firstBehind(stops, from) : lastBefore(stops, from);
  return stop === undefined ? null : rangeOf(snapshot, stop);
}

function firstBehind(stops: readonly Annotation[], from: Span): Annotation | undefined {
  return stops.find(stop => byPosition(from, stop) < 0) ?? stops[0];
}

function lastBefore(stops: readonly Annotation[], from: Span): Annotation | undefined {
  const whole = isEmpty(from) ? { start: from.start, end: Number.POSITIVE_INFINITY } : from;
  const behind = stops.findIndex(stop => byPosition(stop, whole) >= 0);
  return stops.at(behind === -1 ? -1 : behind - 1);
}
