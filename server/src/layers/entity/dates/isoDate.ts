import type { Piece } from './pieces';

/**
 * The date that pieces name by themselves, after ISO 8601: `2027-03-13`, `2027-03`, `2027`; a day without its year as
 * `--03-13`, a month alone as `--03`. Undefined for anything else (weekdays, relative dates, other calendars).
 */
export function isoDate(pieces: readonly Piece[]): string | undefined {
  const month = pieces.find(({ kind }) => kind === 'month')?.value;
  const year = pieces.find(({ kind }) => kind === 'year')?.value;
  const day = pieces.find(({ kind, value }) => (kind === 'day' || kind === 'number') && isDay(value))?.value;
  if (month === undefined) return year === undefined ? undefined : String(year).padStart(4, '0');
  const start = year === undefined ? '--' : `${year}-`;
  return `${start}${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
}

const isDay = (value: number | undefined): boolean => value !== undefined && value >= 1 && value <= 31;
const two = (value: number): string => String(value).padStart(2, '0');
