import type { WorthFeature } from './worth';

/**
 * In tenths of log-odds; made by training/calibration (docs/calibration.md), not by hand.
 * source: 541 claims of 32 articles annotated by us; ct24_en and policlaim (train) for what to expect.
 */
export const WORTH_WEIGHTS: Readonly<Partial<Record<WorthFeature, number>>> = {
  accusation: 8,
  always: -16,
  attributed: 10,
  casualty: 10,
  cause: 9,
  comparison: 11,
  date: 2,
  event: 2,
  figure: 24,
  headline: 5,
  law: 5,
  record: 9,
  short: -10,
};
