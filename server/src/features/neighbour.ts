import { firstStartingFrom } from '../annotations/intervalIndex';
import type { Snapshot } from '../annotations/snapshot';
import type { NeighbourParams, Range } from '../protocol';
import { offsetOf, rangeOf } from './ranges';
import { isShown, type Reader } from './reader';

/**
 * The annotation that starts next behind a place, or last before it; from the last one on to the first, and back.
 * Null where the article has none.
 */
export function neighbour(
  snapshot: Snapshot,
  { position, direction, layers = ['entity', 'quote', 'claim'] }: Omit<NeighbourParams, 'uri'>,
  reader: Reader,
): Range | null {
  const offset = offsetOf(snapshot, position);
  const stops = snapshot.document.annotations.filter(
    annotation => layers.some(layer => layer === annotation.layer) && isShown(reader, annotation),
  );
  const next =
    direction === 'next' ? firstStartingFrom(stops, offset + 1) : firstStartingFrom(stops, offset) - 1;
  const stop = stops.at(next % Math.max(1, stops.length));
  return stop === undefined ? null : rangeOf(snapshot, stop);
}
