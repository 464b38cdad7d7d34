import { type Span, shift } from '../text/span';
import type { Article } from './types';

/** A token as spaCy cuts it, in UTF-16 units of the article. */
export interface ExportToken extends Span {
  /** Whether one space follows that belongs to no token. */
  readonly spaced: boolean;
}

/** What Python takes for white space (`str.isspace`). */
const SPACE = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const PIECES = new RegExp(`[${SPACE}]+|[^${SPACE}]+`, 'g');
const LEADING = new RegExp(`^[${SPACE}]*`);
const IS_SPACE = new RegExp(`^[${SPACE}]`);

/**
 * The article's tokens by the rule of spaCy and Prodigy: a single space behind a token is a property of it, further
 * white space is a token of its own, and nothing is left out. They are the engine's own, cut where a span begins or ends
 * within one, so that every span is whole tokens.
 * @param spans without white space at their ends, see {@link trimmed}
 */
export function exportTokens({ text, paragraphs }: Article, spans: readonly Span[]): readonly ExportToken[] {
  const read = paragraphs.flatMap(({ paragraph, reading }) =>
    reading.tokens.map(token => shift(token, paragraph.start)),
  );
  const cuts = [
    ...new Set([...read, ...spans].flatMap(({ start, end }) => [start, end]).concat(text.length)),
  ];
  cuts.sort((a, b) => a - b);
  const tokens: ExportToken[] = [];
  let from = 0;
  for (const cut of cuts) {
    for (const { start, end } of piecesOf(text, from, cut)) {
      const last = tokens.at(-1);
      const isSpace = IS_SPACE.test(text.charAt(start));
      const isBehindWord = last !== undefined && !last.spaced && !IS_SPACE.test(text.charAt(last.start));
      if (!isSpace || !isBehindWord || text.charAt(start) !== ' ') {
        tokens.push({ start, end, spaced: false });
        continue;
      }
      tokens[tokens.length - 1] = { ...last, spaced: true };
      if (end - start > 1) tokens.push({ start: start + 1, end, spaced: false });
    }
    from = cut;
  }
  return tokens;
}

const piecesOf = (text: string, from: number, to: number): readonly Span[] =>
  Array.from(text.slice(from, to).matchAll(PIECES), match => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));

/** A span without white space at its ends, as spaCy asks for; one of nothing else is empty. */
export function trimmed<T extends Span>(span: T, text: string): T {
  const words = text.slice(span.start, span.end);
  const start = span.start + (LEADING.exec(words)?.[0].length ?? 0);
  let { end } = span;
  while (end > start && IS_SPACE.test(text.charAt(end - 1))) end--;
  return { ...span, start, end };
}

/** First and last token of spans by their positions: both inclusive. */
export function tokenFinder(tokens: readonly Span[]): (span: Span) => { first: number; last: number } {
  const starts = new Map(tokens.map(({ start }, i) => [start, i]));
  const ends = new Map(tokens.map(({ end }, i) => [end, i]));
  return ({ start, end }) => ({ first: starts.get(start) ?? -1, last: ends.get(end) ?? -1 });
}
