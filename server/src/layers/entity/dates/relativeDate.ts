import type { Piece } from './pieces';

/** What a language says about relative dates. */
export interface RelativeDates {
  /** Distance from the day of the report by listed words: গতকাল → P-1D, last year → P-1Y. */
  readonly offsets: ReadonlyMap<string, string>;
  /** Openers that point forward: আগামী, next. */
  readonly future: ReadonlySet<string>;
}

/** Distance of a relative date from the day of the report (see `Mention.relative`), undefined for other dates. */
export function relativeDate(pieces: readonly Piece[], rules: RelativeDates): string | undefined {
  for (let end = pieces.length; end > 0; end--) {
    const words = pieces.slice(0, end).map(({ name }) => name);
    const offset = rules.offsets.get(words.join(' '));
    if (offset !== undefined) return offset;
  }
  const weekday = pieces.find(({ kind }) => kind === 'weekday')?.value;
  if (weekday === undefined) return undefined;
  return `W${weekday}${pieces.some(({ name }) => rules.future.has(name)) ? '+' : ''}`;
}
