import type { Span } from '../../text/span';

/** A text without its white space, with the way back. */
export interface Squeezed {
  readonly text: string;
  /** The span of the squeezed text that a span of the original holds. */
  squeeze(span: Span): Span;
  /** From the first to the last character that a span of the squeezed text stands for. */
  unsqueeze(span: Span): Span;
}

/** Linear in the text, look-ups constant. */
export function squeeze(text: string): Squeezed {
  const kept: number[] = [];
  const before = new Uint32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) {
    before[i] = kept.length;
    if (!/\s/.test(text.charAt(i))) kept.push(i);
  }
  before[text.length] = kept.length;
  return {
    text: text.replace(/\s+/g, ''),
    squeeze: ({ start, end }) => ({ start: before[start] ?? kept.length, end: before[end] ?? kept.length }),
    unsqueeze({ start, end }) {
      const from = kept[start] ?? text.length;
      return { start: from, end: end > start ? (kept[end - 1] ?? text.length) + 1 : from };
    },
  };
}
