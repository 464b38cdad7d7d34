import type { Evidence, SettledBy } from '../types';
import { SPEAKER_WEIGHTS } from './speakerWeights';

/** What a weight belongs to; `rule` and `named` are multiplied with the log-odds of those confidences. */
export type SpeakerFeature =
  | 'always'
  | `in ${string}`
  | `by ${SettledBy}`
  | 'rule'
  | 'named'
  | 'apart'
  | 'anonymous';

/** The features of a settled speaker with their values; those that are left out are 0. */
export function speakerFeatures(evidence: Evidence): readonly (readonly [SpeakerFeature, number])[] {
  const { language, by, rule, named, apart, anonymous } = evidence;
  return [
    ['always', 1],
    [`in ${language}`, 1],
    [`by ${by}`, 1],
    ['rule', logOdds(rule)],
    ['named', logOdds(named)],
    ['apart', Number(apart)],
    ['anonymous', Number(anonymous)],
  ];
}

/**
 * How likely the speaker is the right one, 0..1: a logistic regression, its weights in tenths of log-odds
 * (docs/calibration.md).
 */
export function speakerConfidence(
  evidence: Evidence,
  weights: Readonly<Partial<Record<SpeakerFeature, number>>> = SPEAKER_WEIGHTS,
): number {
  const tenths = speakerFeatures(evidence).reduce(
    (sum, [feature, value]) => sum + (weights[feature] ?? 0) * value,
    0,
  );
  return 1 / (1 + Math.exp(-tenths / 10));
}

/** A rule that is never or always right counts as one that is so in 99 of 100. */
function logOdds(probability: number): number {
  const inside = Math.min(0.99, Math.max(0.01, probability));
  return Math.log(inside / (1 - inside));
}
