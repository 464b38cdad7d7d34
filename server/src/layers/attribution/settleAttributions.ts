import { byPosition, contains } from '../../text/span';
import type { Attribution } from '../types';

/**
 * Puts attributions in order and drops what lies inside another one's content: an attribution inside a speaker's words
 * is not annotated again.
 */
export function settleAttributions(found: readonly Attribution[]): readonly Attribution[] {
  const sorted = [...found].sort((a, b) => byPosition(a.content, b.content));
  const kept: Attribution[] = [];
  for (const attribution of sorted) {
    const outer = kept[kept.length - 1];
    const inside =
      outer !== undefined && outer.reply === undefined && contains(outer.content, attribution.content);
    if (inside && attribution.reply === undefined) continue;
    kept.push(attribution);
  }
  return kept;
}
