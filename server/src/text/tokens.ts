import { lookupKey } from './lookupKey';
import type { Span } from './span';

/**
 * `word`: letters, marks and joiners, digits after the first letter included; an apostrophe between letters stays
 * inside (`O'Brien`, `don’t`) unless a clitic follows.
 * `number`: digits with their separators and letters that lean on them (`১৮১,৬০৯`, `5.5`, `২০শে`, `13th`).
 * `clitic`: the English possessive `'s`.
 * `mark`: any other character that is not white space, one a token; the joiners and selectors of emoji among them.
 */
export type TokenKind = 'word' | 'number' | 'clitic' | 'mark';

export interface Token extends Span {
  readonly kind: TokenKind;
  /** The lookup key of the token's text, see {@link lookupKey}. */
  readonly key: string;
}

// ৷ (U+09F7) is a numerator to Unicode and a full stop to several newsrooms.
const TOKEN =
  /(?<clitic>['’]s(?![\p{L}\p{M}\p{N}]))|(?<number>(?:(?!৷)\p{N})+(?:[.,٫]\p{Nd}+)*[\p{L}\p{M}\u200c\u200d]*)|(?<initials>(?:\p{Lu}\.){2,})|(?<word>[\u00ad\u200c\u200d]{0,2}(?![\ufe00-\ufe0f\u20e3])[\p{L}\p{M}][\p{L}\p{M}\p{Nd}\u00ad\u200c\u200d]*(?:['’](?!s(?![\p{L}\p{M}\p{N}]))(?=\p{Script=Latin})[\p{L}\p{M}\p{N}]+)*)|(?<mark>[^\s])/gu;

/**
 * Splits a paragraph into tokens, left to right, in one linear scan.
 * @returns tokens with spans in UTF-16 units from the start of `text`
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const groups = match.groups ?? {};
    const kind: TokenKind =
      groups.clitic !== undefined
        ? 'clitic'
        : groups.number !== undefined
          ? 'number'
          : groups.mark !== undefined
            ? 'mark'
            : 'word';
    tokens.push({ start: match.index, end: match.index + match[0].length, kind, key: lookupKey(match[0]) });
  }
  return tokens;
}
