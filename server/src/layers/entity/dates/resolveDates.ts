import type { Mention, StructureKind } from '../../types';

const FULL_DATE = /^\d{4}-\d\d-\d\d$/u;
const DAY = 86_400_000;

/** The day of the report: the first full date of the first dateline, as `2027-03-13`. */
export function publishedOn(
  mentions: readonly (readonly Mention[])[],
  kinds: readonly StructureKind[],
): string | undefined {
  const dateline = mentions[kinds.indexOf('dateline')] ?? [];
  return dateline.find(({ type, value }) => type === 'DATE' && FULL_DATE.test(value ?? ''))?.value;
}

/** Gives dates that are relative to the day of the report, or lack their year, the value that they mean. */
export function resolveDates(
  mentions: readonly Mention[],
  published: string | undefined,
): readonly Mention[] {
  if (published === undefined || !mentions.some(isOpen)) return mentions;
  const day = Date.parse(`${published}T00:00:00Z`);
  if (Number.isNaN(day)) return mentions;
  return mentions.map(mention => {
    if (!isOpen(mention)) return mention;
    const value =
      mention.value === undefined ? moved(day, mention.relative ?? '') : withYear(day, mention.value);
    return value === undefined ? mention : { ...mention, value };
  });
}

const isOpen = ({ type, value, relative }: Mention): boolean =>
  type === 'DATE' && (value === undefined ? relative !== undefined : value.startsWith('--'));

/** `--11-28` seen on 2027-01-05 is of the year before: the year that brings it nearest to the report. */
function withYear(day: number, value: string): string | undefined {
  const year = new Date(day).getUTCFullYear();
  const [month, date = '15'] = value.slice(2).split('-');
  const distances = [year - 1, year, year + 1]
    .map(candidate => ({ candidate, at: Date.parse(`${candidate}-${month}-${date}T00:00:00Z`) }))
    .filter(({ at }) => !Number.isNaN(at))
    .sort((a, b) => Math.abs(a.at - day) - Math.abs(b.at - day));
  const nearest = distances[0];
  return nearest === undefined ? undefined : `${nearest.candidate}-${value.slice(2)}`;
}

function moved(day: number, relative: string): string | undefined {
  const weekday = /^W([1-7])(\+?)$/u.exec(relative);
  if (weekday !== null) return onWeekday(day, Number(weekday[1]), weekday[2] === '+');
  const duration = /^P(-?\d{1,3})([DMY])$/u.exec(relative);
  if (duration === null) return undefined;
  const count = Number(duration[1]);
  const date = new Date(day);
  if (duration[2] === 'D') return isoDay(day + count * DAY);
  if (duration[2] === 'Y') return String(date.getUTCFullYear() + count);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, 1)).toISOString().slice(0, 7);
}

/** The latest such weekday up to the day, or the next one after it. */
function onWeekday(day: number, weekday: number, forward: boolean): string {
  const today = new Date(day).getUTCDay();
  const back = (today - weekday + 7) % 7;
  return isoDay(forward ? day + (7 - back) * DAY : day - back * DAY);
}

const isoDay = (day: number): string => new Date(day).toISOString().slice(0, 10);
