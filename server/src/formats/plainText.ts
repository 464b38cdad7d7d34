import { withLineFeeds } from '../text/decode';
import type { Span } from '../text/span';
import { createCodePoints } from './codePoints';

/** An article as tools in Python read it: LF line ends, positions in code points. */
export interface PlainText {
  readonly text: string;
  /** A span of the article, in UTF-16 units, as the tools count it. */
  place(span: Span): Span;
}

export function plainTextOf(article: string): PlainText {
  const codePoints = createCodePoints(article, 'one');
  return {
    text: withLineFeeds(article),
    place: ({ start, end }) => ({ start: codePoints(start), end: codePoints(end) }),
  };
}
