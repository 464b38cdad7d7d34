import type { Span } from '../text/span';
import type { Placement } from './types';

/** One change of a text: the units in [start, end) were replaced by `length` units. */
export interface TextChange extends Span {
  readonly length: number;
}

/**
 * Where a span stands after a change. Changes outside move it, changes inside make it longer or shorter; text typed at
 * its edge is not part of it. Null when a change takes its edge or all of it away: its words must be looked for.
 */
export function followSpan(span: Span, change: TextChange): Span | null {
  const moved = change.length - (change.end - change.start);
  if (change.start >= span.end) return span;
  if (change.end <= span.start) return { start: span.start + moved, end: span.end + moved };
  if (change.start < span.start || change.end > span.end) return null;
  const end = span.end + moved;
  return end > span.start ? { start: span.start, end } : null;
}

/** The same for everything that a decision has a place for; what has none already stays without. */
export function followPlacement(place: Placement, change: TextChange): Placement {
  const follow = (span: Span | null) => (span === null ? null : followSpan(span, change));
  return {
    at: follow(place.at),
    ...(place.mention === undefined ? {} : { mention: follow(place.mention) }),
    ...(place.cue === undefined ? {} : { cue: follow(place.cue) }),
    ...(place.suggested === undefined ? {} : { suggested: follow(place.suggested) }),
  };
}
