import { speakerConfidence, speakerFeatures } from '../../../server/src/layers/attribution/speakerConfidence';
import { outOfFold } from './folds';
import { fitLogistic, inTenths, type Weights } from './logistic';
import type { Forecast } from './reliability';
import type { SpeakerRow } from './speakerRows';

const RIDGE = 1;

export const fitSpeakers = (rows: readonly SpeakerRow[]): Weights =>
  inTenths(
    fitLogistic(
      rows.map(({ evidence, right }) => ({ features: speakerFeatures(evidence), outcome: right })),
      RIDGE,
    ),
  );

/** What the rules say of each row by themselves, and what a model says that has not seen its article. */
export interface SpeakerForecasts {
  readonly rows: readonly SpeakerRow[];
  readonly before: readonly Forecast[];
  readonly after: readonly Forecast[];
}

export function forecastSpeakers(rows: readonly SpeakerRow[]): SpeakerForecasts {
  const given = outOfFold(rows, fitSpeakers, (weights, { evidence }) => speakerConfidence(evidence, weights));
  return {
    rows,
    before: rows.map(({ evidence, right }) => ({ given: evidence.rule, outcome: right })),
    after: rows.map(({ right }, i) => ({ given: given[i] ?? 0, outcome: right })),
  };
}
