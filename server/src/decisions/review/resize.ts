import type { Span } from '../../text/span';
import { tokenize } from '../../text/tokens';

export type Edge = 'start' | 'end';

/**
 * A span with one edge moved to the next word: out over the word that stands there, or in over its last word. It keeps
 * at least one word and stays within its line; where it can go no further it is returned as it is.
 */
export function resized(text: string, span: Span, edge: Edge, direction: 'extend' | 'shrink'): Span {
  const from = text.lastIndexOf('\n', span.start - 1) + 1;
  const lineEnd = text.indexOf('\n', span.end);
  const words = tokenize(text.slice(from, lineEnd < 0 ? text.length : lineEnd))
    .filter(({ kind }) => kind !== 'mark')
    .map(({ start, end }) => ({ start: start + from, end: end + from }));
  if (edge === 'end') {
    const end =
      direction === 'extend'
        ? words.find(word => word.end > span.end)?.end
        : words.filter(word => word.end < span.end && word.end > span.start).at(-1)?.end;
    return { start: span.start, end: end ?? span.end };
  }
  const start =
    direction === 'extend'
      ? words.filter(word => word.start < span.start).at(-1)?.start
      : words.find(word => word.start > span.start && word.start < span.end)?.start;
  return { start: start ?? span.start, end: span.end };
}
