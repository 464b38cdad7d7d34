import type { Span } from '../../text/span';
import type { Target } from '../types';
import type { FoldedText } from './fold';
import { agreeBefore, agreeBehind, occurrencesOf } from './occurrences';

/** Units of context that a target has at least on either side, as in Hypothesis, and at most. */
const LEAST = 32;
const MOST = 400;

/**
 * Describes a span so that it is found again: the context on either side grows until each side alone tells the words
 * from their other occurrences, as far as {@link MOST} units can.
 *
 * @param folded of this very text
 */
export function describe(text: string, folded: FoldedText, { start, end }: Span): Target {
  const at = folded.offsetOf(start);
  const words = folded.text.slice(at, folded.offsetOf(end));
  const before = folded.text.slice(Math.max(0, at - MOST), at);
  const behind = folded.text.slice(at + words.length, at + words.length + MOST);
  let left = LEAST;
  let right = LEAST;
  for (const other of occurrencesOf(words, folded.text)) {
    if (other === at) continue;
    left = Math.max(left, agreeBefore(folded.text, other, before) + 1);
    right = Math.max(right, agreeBehind(folded.text, other + words.length, behind) + 1);
  }
  const from = folded.unfold({ start: Math.max(0, at - left), end: at }).start;
  const to = folded.unfold({ start: at, end: at + words.length + right }).end;
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.min(from, start), start),
    suffix: text.slice(end, Math.max(to, end)),
    start,
    end,
    ...neighbours(text, { start, end }),
  };
}

/** Units of a neighbouring paragraph that tell it. */
const NEIGHBOUR = 24;

/** How the paragraph before the span's ends, and how the one behind it begins; paragraphs are lines that are not blank. */
function neighbours(text: string, { start, end }: Span): Pick<Target, 'previous' | 'next'> {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const stop = text.indexOf('\n', end);
  const previous = text.slice(0, from).trimEnd().slice(-NEIGHBOUR);
  const next = stop < 0 ? '' : text.slice(stop).trimStart().slice(0, NEIGHBOUR);
  return { ...(previous === '' ? {} : { previous }), ...(next === '' ? {} : { next }) };
}
