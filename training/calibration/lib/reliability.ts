/** A probability that was given, and what came of it. */
export interface Forecast {
  readonly given: number;
  readonly outcome: boolean;
}

const BINS = 10;

/**
 * Expected calibration error: over ten bins of equally many forecasts, how far the mean forecast is from the share that
 * came true, weighted by size (Naeini et al. 2015, with bins by rank as in Nguyen and O'Connor 2015).
 */
export function calibrationError(forecasts: readonly Forecast[]): number {
  const sorted = [...forecasts].sort((a, b) => a.given - b.given);
  let error = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const from = Math.round((bin * sorted.length) / BINS);
    const members = sorted.slice(from, Math.round(((bin + 1) * sorted.length) / BINS));
    const given = members.reduce((sum, forecast) => sum + forecast.given, 0);
    const cameTrue = members.filter(({ outcome }) => outcome).length;
    error += Math.abs(given - cameTrue) / sorted.length;
  }
  return error;
}

/** Mean squared difference of forecast and outcome. */
export const brierScore = (forecasts: readonly Forecast[]): number =>
  forecasts.reduce((sum, { given, outcome }) => sum + (given - Number(outcome)) ** 2, 0) / forecasts.length;

/** Of the forecasts from a threshold on: their share of all, and the share of them that did not come true. */
export function shownFrom(threshold: number, forecasts: readonly Forecast[]) {
  const shown = forecasts.filter(({ given }) => given >= threshold);
  const wrong = shown.filter(({ outcome }) => !outcome).length;
  return {
    shown: shown.length,
    share: shown.length / forecasts.length,
    wrong,
    wrongShare: wrong / (shown.length || 1),
  };
}
