import type { Reason } from './types';

/**
 * Check-worthiness as a sum of plain weights, cut to 0..1: what fact-checkers pick out (figures, accusations, causes,
 * comparisons, deaths, records) weighs most, what places an event in time or names it least. Set by hand from the
 * guidelines; a claim without any reason is checkable, and routine.
 */
const WEIGHTS: Readonly<Record<Reason, number>> = {
  figure: 0.32,
  cause: 0.26,
  comparison: 0.26,
  accusation: 0.22,
  casualty: 0.22,
  record: 0.2,
  law: 0.12,
  event: 0.04,
  date: 0.02,
};

const BASE = 0.17;
/** Somebody's assertion is contested more often than what the paper reports itself. */
const ATTRIBUTED = 0.1;
/** What makes the headline is consequential. */
const HEADLINE = 0.08;
/** A claim of a few words says too little to be checked by itself. */
const SHORT = -0.12;
const FEW_WORDS = 5;

/** What the weights cannot see in the words: who says it, where, and how long it is. */
export interface ClaimSetting {
  readonly attributed: boolean;
  readonly headline: boolean;
  readonly words: number;
}

export function worthOf(reasons: readonly Reason[], { attributed, headline, words }: ClaimSetting): number {
  const sum = reasons.reduce((total, reason) => total + WEIGHTS[reason], BASE);
  const setting = (attributed ? ATTRIBUTED : 0) + (headline ? HEADLINE : 0) + (words < FEW_WORDS ? SHORT : 0);
  return Math.max(0, Math.min(1, sum + setting));
}
