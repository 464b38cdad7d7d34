import { byPosition } from '../../text/span';
import type { Mention } from '../types';

/**
 * Of mentions that overlap the weightier stays: confidence first, and length, since the longest named span is wanted
 * (`নেপালের নৌপরিবহন মন্ত্রণালয়` before `নেপালের`).
 * @returns mentions that do not overlap, sorted by start
 */
export function settleOverlaps(text: string, candidates: readonly Mention[]): readonly Mention[] {
  const byWeight = candidates
    .map(mention => ({ mention, weight: weightOf(text, mention) }))
    .sort((a, b) => b.weight - a.weight || byPosition(a.mention, b.mention));
  const taken = new Uint8Array(text.length);
  const kept: Mention[] = [];
  for (const { mention } of byWeight) {
    if (isTaken(taken, mention)) continue;
    taken.fill(1, mention.start, mention.end);
    kept.push(mention);
  }
  return kept.sort(byPosition);
}

/** Each further word of a mention counts as much as this much confidence. */
const WORD_WEIGHT = 0.15;
const COUNTED_WORDS = 8;

function weightOf(text: string, { start, end, confidence }: Mention): number {
  let spaces = 0;
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === 32) spaces++;
  return confidence + Math.min(spaces, COUNTED_WORDS) * WORD_WEIGHT;
}

/** Looking at both ends and the middle would miss a short mention inside a long one, so every unit is looked at. */
function isTaken(taken: Uint8Array, { start, end }: Mention): boolean {
  for (let i = start; i < end; i++) if (taken[i] === 1) return true;
  return false;
}
