import type { Span } from './span';
import type { Token } from './tokens';

/** A sentence of a paragraph: its span runs from its first token to its final stop and the closing marks after it. */
export interface Sentence extends Span {
  /** Index of the first token in the paragraph's tokens. */
  readonly firstToken: number;
  /** Index after the last token. */
  readonly endToken: number;
}

export interface SentenceRules {
  /** Marks that always end a sentence: । ? ! */
  readonly stops: ReadonlySet<string>;
  /** Whether a full stop ends a sentence when white space follows it (English), unless the word before it is an abbreviation. */
  readonly fullStopEnds: boolean;
  /** Lookup keys of words after which a full stop ends nothing: ড, মো, mr. */
  readonly abbreviations: ReadonlySet<string>;
}

const CLOSERS = new Set(['”', '’', '"', "'", '»', ')', ']', '}']);

/** Splits a tokenised paragraph into sentences, in one linear scan; no token is left out. */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  rules: SentenceRules,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!endsSentence(text, tokens, i, rules)) continue;
    let end = i + 1;
    while (end < tokens.length && isCloser(text, tokens, end)) end++;
    sentences.push(sentenceOf(tokens, first, end));
    first = end;
    i = end - 1;
  }
  if (first < tokens.length) sentences.push(sentenceOf(tokens, first, tokens.length));
  return sentences;
}

function sentenceOf(tokens: readonly Token[], firstToken: number, endToken: number): Sentence {
  return {
    start: tokens[firstToken]?.start ?? 0,
    end: tokens[endToken - 1]?.end ?? 0,
    firstToken,
    endToken,
  };
}

function endsSentence(text: string, tokens: readonly Token[], i: number, rules: SentenceRules): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (token.kind === 'mark' && rules.stops.has(token.key)) return true;
  if (!rules.fullStopEnds) return false;
  const initials = token.kind === 'word' && token.key.endsWith('.');
  if (!initials && token.key !== '.') return false;
  if (initials || rules.abbreviations.has(tokens[i - 1]?.key ?? '')) return false;
  const previous = tokens[i - 1];
  if (previous !== undefined && previous.end === token.start && isInitial(text, previous)) return false;
  const next = tokens[i + 1];
  if (next === undefined) return true;
  if (CLOSERS.has(next.key) && next.start === token.end) return true;
  // “said Mira Lind.”But the …” opens a new sentence even where the space is missing.
  return next.start > token.end && !isLowerCase(text, next);
}

/** `J.` in `J. Smith` is a person's initial, `I.` ends a sentence rarely enough to be counted in. */
function isInitial(text: string, token: Token): boolean {
  return token.end - token.start === 1 && /\p{Lu}/u.test(text.slice(token.start, token.end));
}

function isLowerCase(text: string, token: Token): boolean {
  return /^\p{Ll}/u.test(text.slice(token.start, token.start + 2));
}

/** A closing mark that stands against the token before it belongs to the sentence: `…বলেছি।” তিনি`. */
function isCloser(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const previous = tokens[i - 1];
  if (token === undefined || previous === undefined || token.start !== previous.end) return false;
  if (!CLOSERS.has(token.key)) return false;
  // A straight mark after a space opens; against the stop it closes: `।" তিনি`.
  return !(token.key === '"' && /^\S/u.test(text.slice(token.end, token.end + 1)) && token.end < text.length);
}
