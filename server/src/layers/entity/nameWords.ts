import type { Reading } from '../../text/reading';
import type { Token } from '../../text/tokens';
import type { Mention } from '../types';

/** Lookup keys of the words of a mention, marks and possessives left out: `Lind-Vanton’s` → lind, vanton. */
export function wordsOf(reading: Reading, mention: Mention): readonly string[] {
  return tokensOf(reading, mention)
    .filter(({ kind }) => kind !== 'mark' && kind !== 'clitic')
    .map(({ key }) => key);
}

/** Lookup keys of all tokens of a mention. */
export function keysOf(reading: Reading, mention: Mention): readonly string[] {
  return tokensOf(reading, mention).map(({ key }) => key);
}

function tokensOf({ tokens }: Reading, { start, end }: Mention): readonly Token[] {
  return tokens.slice(firstTokenFrom(tokens, start), firstTokenFrom(tokens, end));
}

/** Index of the first token that starts at or after an offset, in O(log n). */
export function firstTokenFrom(tokens: Reading['tokens'], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
