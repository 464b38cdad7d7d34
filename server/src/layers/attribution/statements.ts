import type { Reading } from '../../text/reading';
import type { Span } from '../../text/span';
import type { Token, TokenKind } from '../../text/tokens';
import type { Mention } from '../types';
import { type MarkedSpan, pairQuotationMarks } from './quotationMarks';

/** A token as attribution reads it, or a whole marked stretch, which no rule looks into. */
export interface Unit extends Span {
  readonly kind: TokenKind | 'quote';
  /** Lookup key; '' for a marked stretch. */
  readonly key: string;
  /** The entity mention that the token lies in. */
  readonly mention: Mention | null;
  /** The marked stretch, for kind `quote`. */
  readonly marked: MarkedSpan | null;
}

/** A sentence of the reporting text: stops between quotation marks do not end it. */
export type Statement = readonly Unit[];

/** Reads a paragraph as statements: sentences whose marked stretches are one unit each. */
export function readStatements(reading: Reading, mentions: readonly Mention[]): readonly Statement[] {
  const marked = pairQuotationMarks(reading.text);
  const statements: Unit[][] = [];
  let current: Unit[] = [];
  let m = 0;
  let q = 0;
  for (const sentence of reading.sentences) {
    for (let t = sentence.firstToken; t < sentence.endToken; t++) {
      const token = reading.tokens[t];
      if (token === undefined) continue;
      while (q < marked.length && (marked[q]?.end ?? 0) <= token.start) q++;
      const quote = marked[q];
      if (quote !== undefined && token.start >= quote.start) {
        if (token.start === quote.start) {
          current.push({
            start: quote.start,
            end: quote.end,
            kind: 'quote',
            key: '',
            mention: null,
            marked: quote,
          });
        }
        continue;
      }
      while (m < mentions.length && (mentions[m]?.end ?? 0) <= token.start) m++;
      const mention = mentions[m];
      const inside = mention !== undefined && mention.start < token.end ? mention : null;
      current.push({ ...token, mention: inside, marked: null });
    }
    const quote = marked[q];
    const insideQuote = quote !== undefined && quote.start < sentence.end && quote.end > sentence.end;
    if (!insideQuote && current.length > 0) {
      statements.push(current);
      current = [];
    }
  }
  if (current.length > 0) statements.push(current);
  return statements;
}

/** How far a dateline reaches: `COLOMBO, Mar 13 (Meridian) - `, `ঢাকা, ১২ মার্চ:`. */
const LONGEST_DATELINE = 16;
const DATELINE_ENDS = new Set([':', '-', '–', '—', '--']);

/** The statements without the dateline that opens the first one. */
export function openAfterDateline(statements: readonly Statement[]): readonly Statement[] {
  const [units = [], ...rest] = statements;
  const end = units.findIndex(
    (unit, i) =>
      i > 0 && DATELINE_ENDS.has(unit.key) && (unit.key === ':' || (units[i - 1]?.end ?? 0) < unit.start),
  );
  return end < 0 || end > LONGEST_DATELINE ? statements : [units.slice(end + 1), ...rest];
}

/** The units as tokens, to look phrases up in them; a marked stretch is a mark that no phrase holds. */
export const tokensOf = (units: Statement): readonly Token[] =>
  units.map(({ start, end, key, kind }) => ({ start, end, key, kind: kind === 'quote' ? 'mark' : kind }));

/** The stretch over the units [from, to); undefined when it is empty. */
export function stretch(units: Statement, from: number, to: number): Span | undefined {
  const first = units[from];
  const last = units[to - 1];
  return first === undefined || last === undefined || to <= from
    ? undefined
    : { start: first.start, end: last.end };
}

/** How many words the units [from, to) hold, those between marks included by their number of spaces. */
export function countWords(units: Statement, from: number, to: number, text: string): number {
  let words = 0;
  for (let i = from; i < to; i++) {
    const unit = units[i];
    if (unit === undefined) break;
    if (unit.kind === 'quote') words += wordsIn(text.slice(unit.start, unit.end));
    else if (unit.kind === 'word' || unit.kind === 'number') words++;
  }
  return words;
}

/** Words of a text by its white space. */
export function wordsIn(text: string): number {
  return text.split(/\s+/u).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
}
