import type { SpeakerForecasts } from './fitSpeakers';
import { brierScore, calibrationError, type Forecast, shownFrom } from './reliability';

const percent = (share: number): string => (100 * share).toFixed(1);

/** Number, share that came true, calibration error and Brier score of some forecasts. */
export function errorLine(name: string, forecasts: readonly Forecast[]): string {
  const cameTrue = forecasts.filter(({ outcome }) => outcome).length;
  return [
    name.padEnd(16),
    String(forecasts.length).padStart(5),
    `true ${percent(cameTrue / forecasts.length)} %`,
    `calibration error ${percent(calibrationError(forecasts))}`,
    `Brier ${brierScore(forecasts).toFixed(3)}`,
  ].join('  ');
}

/** Parts of the rows by set and by language. */
export function partsOf({ rows }: SpeakerForecasts): ReadonlyMap<string, (index: number) => boolean> {
  const sets = [...new Set(rows.map(({ set }) => set))].sort();
  const languages = [...new Set(rows.map(({ evidence }) => evidence.language))].sort();
  return new Map<string, (index: number) => boolean>([
    ...sets.map(set => [set, (i: number) => rows[i]?.set === set] as const),
    ...languages.map(id => [id, (i: number) => rows[i]?.evidence.language === id] as const),
    ['all', () => true],
  ]);
}

export const speakerErrors = (forecasts: SpeakerForecasts): readonly string[] =>
  [...partsOf(forecasts)].flatMap(([name, holds]) => [
    errorLine(
      `${name}, before`,
      forecasts.before.filter((_, i) => holds(i)),
    ),
    errorLine(
      `${name}, after`,
      forecasts.after.filter((_, i) => holds(i)),
    ),
  ]);

/** Right and all of each way in which a speaker is settled. */
export function settledTable({ rows }: SpeakerForecasts): readonly string[] {
  const ways = [...new Set(rows.map(({ evidence }) => evidence.by))].sort();
  const sets = [...new Set(rows.map(({ set }) => set))].sort();
  const head = `${'settled by'.padEnd(12)}${sets.map(set => set.padStart(16)).join('')}`;
  return [
    head,
    ...ways.map(way => {
      const cells = sets.map(set => {
        const members = rows.filter(row => row.set === set && row.evidence.by === way);
        const right = members.filter(row => row.right).length;
        return `${right} of ${members.length}`.padStart(16);
      });
      return `${way.padEnd(12)}${cells.join('')}`;
    }),
  ];
}

const THRESHOLDS = [
  0, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.88, 0.9, 0.91, 0.92, 0.93, 0.94, 0.95, 0.96, 0.97, 0.98,
];

/** By threshold and part: the share of quotes shown with their source, and the share of these whose speaker is wrong. */
export function curve(forecasts: SpeakerForecasts): readonly string[] {
  const parts = [...partsOf(forecasts)];
  const head = `${'from'.padEnd(6)}${parts.map(([name]) => `${name}: shown, wrong`.padStart(24)).join('')}`;
  return [
    head,
    ...THRESHOLDS.map(threshold => {
      const cells = parts.map(([, holds]) => {
        const { share, shown, wrong, wrongShare } = shownFrom(
          threshold,
          forecasts.after.filter((_, i) => holds(i)),
        );
        return `${percent(share)} %, ${percent(wrongShare)} % (${wrong}/${shown})`.padStart(24);
      });
      return `${threshold.toFixed(2).padEnd(6)}${cells.join('')}`;
    }),
  ];
}

/** At most this share of the quotes shown with a source may name the wrong one. */
const MOST_WRONG = 0.03;

/** The least confidence, in hundredths, from which on no more speakers than that are wrong; 1 where there is none. */
export function leastConfidence(forecasts: readonly Forecast[]): number {
  for (let hundredths = 50; hundredths < 100; hundredths++)
    if (shownFrom(hundredths / 100, forecasts).wrongShare <= MOST_WRONG) return hundredths / 100;
  return 1;
}

/** By threshold: how many claims are marked, and the share of these that is worth checking. */
export const markedCurve = (forecasts: readonly Forecast[]): readonly string[] =>
  [0.3, 0.4, 0.5, 0.6, 0.7, 0.8].map(threshold => {
    const { shown, share, wrongShare } = shownFrom(threshold, forecasts);
    return `from ${threshold.toFixed(1)}: ${shown} marked (${percent(share)} %), ${percent(1 - wrongShare)} % worth checking`;
  });
