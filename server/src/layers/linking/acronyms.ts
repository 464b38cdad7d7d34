import type { Reading } from '../../text/reading';
import { firstTokenFrom } from '../entity/nameWords';
import type { Mention } from '../types';

/**
 * Pairs of mentions of which the second stands in brackets right behind the first and is the same thing:
 * `কোরিয়ান সেন্ট্রাল নিউজ এজেন্সি (কেসিএনএ)`, `IPL (Indian Premier League)`.
 * @returns indices of the first mention by index of the second
 */
export function bracketedNames(
  { tokens }: Reading,
  mentions: readonly Mention[],
): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  for (let i = 1; i < mentions.length; i++) {
    const outer = mentions[i - 1];
    const inner = mentions[i];
    if (outer === undefined || inner === undefined || outer.type !== inner.type) continue;
    const first = firstTokenFrom(tokens, inner.start);
    const open = tokens[first - 1];
    const before = tokens[first - 2];
    const close = tokens[firstTokenFrom(tokens, inner.end)];
    const directly = before?.end === outer.end && open?.key === '(' && close?.key === ')';
    if (directly) pairs.set(i, i - 1);
  }
  return pairs;
}
