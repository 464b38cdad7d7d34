import type { Reading } from '../../text/reading';
import { firstTokenFrom } from '../entity/nameWords';
import type { NameRules } from '../entity/types';
import type { Mention } from '../types';

/**
 * Pairs of mentions that the text says are the same thing: the second in brackets right behind the first
 * (`রিভার সেফটি কমিশন (আরএসসি)`, `RSC (River Safety Commission)`) or after a word like ওরফে, alias.
 * @returns index of the first mention by index of the second
 */
export function equatedMentions(
  { tokens }: Reading,
  mentions: readonly Mention[],
  { aliasWords }: Pick<NameRules, 'aliasWords'>,
): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  for (let i = 1; i < mentions.length; i++) {
    const first = mentions[i - 1];
    const second = mentions[i];
    if (first === undefined || second === undefined || first.type !== second.type) continue;
    const start = firstTokenFrom(tokens, second.start);
    const between = tokens[start - 1]?.key ?? '';
    if (tokens[start - 2]?.end !== first.end) continue;
    const isBracketed = between === '(' && tokens[firstTokenFrom(tokens, second.end)]?.key === ')';
    if (isBracketed || aliasWords.has(between)) pairs.set(i, i - 1);
  }
  return pairs;
}
