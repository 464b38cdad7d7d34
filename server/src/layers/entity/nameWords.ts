import type { Reading } from '../../text/reading';
import type { Mention } from '../types';

/** Lookup keys of the words of a mention, marks and possessives left out: `Okonjo-Iweala’s` → okonjo, iweala. */
export function wordsOf({ tokens }: Reading, mention: Mention): readonly string[] {
  const words: string[] = [];
  for (let i = firstTokenFrom(tokens, mention.start); i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.start >= mention.end) break;
    if (token.kind !== 'mark' && token.kind !== 'clitic') words.push(token.key);
  }
  return words;
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
