import type { Reason } from './types';
import { WORTH_WEIGHTS } from './worthWeights';

/** What the weights cannot see in the reasons: who says it, where, and how long it is. */
export interface ClaimSetting {
  readonly attributed: boolean;
  readonly headline: boolean;
  readonly words: number;
}

/** What a weight belongs to. */
export type WorthFeature = Reason | 'always' | 'attributed' | 'headline' | 'short';

/** A claim of fewer words says too little to be checked by itself. */
const FEW_WORDS = 5;

/** The features of a claim with their values; those that are left out are 0. */
export function worthFeatures(
  reasons: readonly Reason[],
  { attributed, headline, words }: ClaimSetting,
): readonly (readonly [WorthFeature, number])[] {
  return [
    ['always', 1],
    ...reasons.map(reason => [reason, 1] as const),
    ['attributed', Number(attributed)],
    ['headline', Number(headline)],
    ['short', Number(words < FEW_WORDS)],
  ];
}

/**
 * Check-worthiness, 0..1: how likely a fact-checker would want the claim checked. A logistic regression, its weights in
 * tenths of log-odds (docs/calibration.md); what fact-checkers pick out (figures, comparisons, deaths, causes) weighs
 * most, what places an event in time or names it least.
 */
export function worthOf(
  reasons: readonly Reason[],
  setting: ClaimSetting,
  weights: Readonly<Partial<Record<WorthFeature, number>>> = WORTH_WEIGHTS,
): number {
  const tenths = worthFeatures(reasons, setting).reduce(
    (sum, [feature, value]) => sum + (weights[feature] ?? 0) * value,
    0,
  );
  return 1 / (1 + Math.exp(-tenths / 10));
}
