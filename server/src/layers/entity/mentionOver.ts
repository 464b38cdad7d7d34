import type { Token } from '../../text/tokens';
import type { Mention } from '../types';

/** A mention over the tokens [from, to). */
export function mentionOver(
  tokens: readonly Token[],
  from: number,
  to: number,
  facts: Omit<Mention, 'start' | 'end'>,
): Mention {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, ...facts };
}
