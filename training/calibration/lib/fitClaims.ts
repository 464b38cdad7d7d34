import { type WorthFeature, worthFeatures, worthOf } from '../../../server/src/layers/claim/worth';
import type { ClaimRow } from './claimRows';
import { outOfFold } from './folds';
import { type Example, fitLogistic, inTenths, type Weights } from './logistic';

/**
 * What the guidelines let expect, in log-odds: fact-checkers pick out figures, causes, comparisons, accusations, deaths
 * and records; somebody's assertion is contested more often than the paper's own, and a headline is consequential.
 */
const GUIDELINES: Weights = {
  figure: 1.9,
  cause: 1.6,
  comparison: 1.6,
  accusation: 1.3,
  casualty: 1.3,
  record: 1.2,
  law: 0.7,
  event: 0.2,
  date: 0.1,
  attributed: 0.6,
  headline: 0.5,
  short: -0.7,
} satisfies Partial<Record<WorthFeature, number>>;

/** Features that sentences of speeches, cut out of their speech, tell nothing about. */
const SETTING: ReadonlySet<string> = new Set(['always', 'attributed', 'headline', 'short']);

const examplesOf = (rows: readonly ClaimRow[]): readonly Example[] =>
  rows.map(row => ({ features: worthFeatures(row.reasons, row), outcome: row.worthChecking }));

/** Weights of reasons that sets of speeches give, averaged over the sets and with the guidelines. */
export function expectedWeights(sets: readonly (readonly ClaimRow[])[]): Weights {
  const learned = sets.map(rows => fitLogistic(examplesOf(rows), 1));
  const features = new Set([...Object.keys(GUIDELINES), ...learned.flatMap(Object.keys)]);
  return Object.fromEntries(
    [...features]
      .filter(feature => feature !== 'always')
      .map(feature => {
        const guided = GUIDELINES[feature] ?? 0;
        if (SETTING.has(feature)) return [feature, guided];
        const mean = learned.reduce((sum, weights) => sum + (weights[feature] ?? 0), 0) / learned.length;
        return [feature, (guided + mean) / 2];
      }),
  );
}

const RIDGE = 10;

export const fitClaims = (rows: readonly ClaimRow[], expected: Weights): Weights =>
  inTenths(fitLogistic(examplesOf(rows), RIDGE, expected));

/** The check-worthiness of each row by weights that have not seen its article. */
export const forecastClaims = (rows: readonly ClaimRow[], expected: Weights): readonly number[] =>
  outOfFold(
    rows,
    others => fitClaims(others, expected),
    (weights, row) => worthOf(row.reasons, row, weights),
  );
