import type { Reason } from './types';

/**
 * Check-worthiness as a sum of plain weights, cut to 0..1: what fact-checkers pick out (figures, accusations, causes,
 * comparisons, deaths, records) weighs most, what places an event in time or names it least. Set by hand from the
 * guidelines; a claim without any reason is checkable, and routine.
 */
const WEIGHTS: Readonly<Record<Reason, number>> = {
  casualty: 0.35,
  accusation: 0.32,
  figure: 0.24,
  comparison: 0.24,
  record: 0.24,
  cause: 0.22,
  law: 0.14,
  event: 0.06,
  date: 0.02,
};

const BASE = 0.3;
/** Somebody's assertion is contested more often than what the paper reports itself. */
const ATTRIBUTED = 0.06;
/** A claim of a few words says too little to be checked by itself. */
const SHORT = -0.12;
const FEW_WORDS = 5;

export function worthOf(reasons: readonly Reason[], attributed: boolean, words: number): number {
  const sum = reasons.reduce((total, reason) => total + WEIGHTS[reason], BASE);
  const worth = sum + (attributed ? ATTRIBUTED : 0) + (words < FEW_WORDS ? SHORT : 0);
  return Math.max(0, Math.min(1, worth));
}
