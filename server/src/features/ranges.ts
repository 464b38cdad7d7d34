import type { Location, Position, Range } from 'vscode-languageserver';
import type { Snapshot } from '../annotations/snapshot';
import type { Span } from '../text/span';

/** The LSP range of a span. */
export function rangeOf({ lines }: Snapshot, span: Span): Range {
  return { start: lines.placeAt(span.start), end: lines.placeAt(span.end) };
}

/** The span of an LSP range; places behind a line's end mean its end. */
export function spanOf({ lines }: Snapshot, range: Range): Span {
  return { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
}

export function offsetOf({ lines }: Snapshot, position: Position): number {
  return lines.offsetAt(position);
}

export function locationOf(snapshot: Snapshot, span: Span): Location {
  return { uri: snapshot.uri, range: rangeOf(snapshot, span) };
}
