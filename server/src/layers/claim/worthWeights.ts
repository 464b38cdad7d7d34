import type { WorthFeature } from './worth';

/**
 * In tenths of log-odds; made by training/calibration (docs/calibration.md), not by hand.
 * source: 446 claims of 30 articles annotated by us; ct24_en and policlaim (train) for what to expect.
 */
export const WORTH_WEIGHTS: Readonly<Partial<Record<WorthFeature, number>>> = {
  accusation: 8,
  always: -15,
  attributed: 10,
  casualty: 11,
  cause: 9,
  comparison: 10,
  date: 2,
  event: 4,
  figure: 23,
  headline: 5,
  law: 5,
  record: 9,
  short: -10,
};
