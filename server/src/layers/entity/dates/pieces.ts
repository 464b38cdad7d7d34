import type { Lexicon } from '../../../languages/lexicon';
import type { Stem } from '../../../languages/types';
import { memoize } from '../../../text/memoize';
import { parseNumeral } from '../../../text/numerals';
import type { Reading } from '../../../text/reading';
import { createPhraseIndex, type PhraseIndex } from '../phraseIndex';

/**
 * What a stretch of tokens can be inside a date: `গত` opener, `২২` number, `২০শে` day, `সেপ্টেম্বর` month, `২০২৪` year,
 * `দিন` unit, `১২টায়` clock, `আজ` word, `পাঁচদিনে` duration, `পর` closer.
 */
export type PieceKind =
  | 'opener'
  | 'word'
  | 'month'
  | 'weekday'
  | 'daypart'
  | 'season'
  | 'number'
  | 'day'
  | 'year'
  | 'unit'
  | 'duration'
  | 'clock'
  | 'closer';

export interface Piece {
  readonly kind: PieceKind;
  /** Index after the last token. */
  readonly end: number;
  /** Number of the month, day of the month, year, count of units. */
  readonly value?: number;
  /** The listed form, for units and words. */
  readonly name: string;
}

/** What a language adds to its lists. */
export interface DateSpelling {
  /** Letters after digits that make a clock time: টায়, am. */
  readonly clockSuffixes: ReadonlySet<string>;
  /** Letters after digits that make a day of the month: শে, th. */
  readonly daySuffixes: ReadonlySet<string>;
  /** Words that make a clock time of the number before them: `am`, `টায়`. */
  readonly clockWords: ReadonlySet<string>;
  /** Whether a word is no piece of a date in spite of the lists. */
  isVague(key: string): boolean;
  /** Whether months and weekdays count only with a capital: `may`, `march`, `wed`, `sun` are words. */
  readonly capitalised: boolean;
}

export type PieceReader = (reading: Reading, i: number) => Piece | undefined;

interface Listed {
  readonly kind: PieceKind;
  readonly value?: number;
  readonly name: string;
}

export function createPieceReader(
  lexicon: Lexicon,
  stems: (key: string) => readonly Stem[],
  spelling: DateSpelling,
): PieceReader {
  const listed = createPhraseIndex<Listed>(listedPieces(lexicon, spelling), stems);
  const units = createPhraseIndex<Listed>(piecesOf(lexicon, 'time-units', 'unit'), stems);
  const isCandidate = memoize(
    (key: string) =>
      !spelling.isVague(key) && (listed.mayStart(key) || durationWord(key, 0, stems, listed) !== undefined),
  );
  return (reading, i) => {
    const token = reading.tokens[i];
    if (token === undefined) return undefined;
    if (token.kind === 'number') return numeralPiece(token.key, i, spelling, units);
    if (token.kind !== 'word' || !isCandidate(token.key)) return undefined;
    const match = listed.longestAt(reading.tokens, i);
    if (match !== undefined) {
      const { kind, value, name } = match.value;
      if (spelling.capitalised && (kind === 'month' || kind === 'weekday') && !isCapital(reading, i))
        return undefined;
      if (kind === 'number' && [...spelling.clockSuffixes].some(s => s !== '' && match.ending.startsWith(s)))
        return { kind: 'clock', end: match.end, name, ...(value === undefined ? {} : { value }) };
      return { kind, end: match.end, name, ...(value === undefined ? {} : { value }) };
    }
    return durationWord(token.key, i, stems, listed);
  };
}

/** Of a form that is in several lists the first list counts: `রাত` is a part of the day before it is a unit. */
function* listedPieces(lexicon: Lexicon, spelling: DateSpelling): Iterable<readonly [string, Listed]> {
  for (const key of spelling.clockWords) yield [key, { kind: 'clock', name: key }];
  for (const [key, [number, calendar]] of lexicon.list('months'))
    yield [key, { kind: 'month', name: key, ...(calendar === 'gregorian' ? { value: Number(number) } : {}) }];
  yield* piecesOf(lexicon, 'weekdays', 'weekday');
  yield* piecesOf(lexicon, 'date-words', 'word');
  for (const [key, [kind]] of lexicon.list('seasons'))
    yield [key, { kind: kind === 'season' ? 'season' : 'daypart', name: key }];
  yield* piecesOf(lexicon, 'time-units', 'unit');
  yield* piecesOf(lexicon, 'number-words', 'number');
  yield* piecesOf(lexicon, 'date-openers', 'opener');
  yield* piecesOf(lexicon, 'date-closers', 'closer');
  yield* piecesOf(lexicon, 'ordinal-words', 'day');
}

function* piecesOf(lexicon: Lexicon, list: string, kind: PieceKind): Iterable<readonly [string, Listed]> {
  for (const [key, [column]] of lexicon.list(list)) {
    const value = Number(column);
    yield [key, { kind, name: key, ...(column === undefined || Number.isNaN(value) ? {} : { value }) }];
  }
}

const FIRST_YEAR = 1000;
const LAST_YEAR = 2150;

function numeralPiece(
  key: string,
  i: number,
  spelling: DateSpelling,
  units: PhraseIndex<Listed>,
): Piece | undefined {
  const numeral = parseNumeral(key);
  if (numeral === undefined) return undefined;
  const { value, digits, suffix } = numeral;
  const piece = (kind: PieceKind): Piece => ({ kind, end: i + 1, value, name: '' });
  if (suffix === '') {
    const isYear = digits.length === 4 && !key.includes(',') && value >= FIRST_YEAR && value <= LAST_YEAR;
    return piece(isYear ? 'year' : 'number');
  }
  if (spelling.clockSuffixes.has(suffix)) return piece('clock');
  if (spelling.daySuffixes.has(suffix)) return piece('day');
  const unit = units.word(suffix);
  return unit === undefined ? undefined : { kind: 'duration', end: i + 1, value, name: unit.name };
}

/** Number and unit written as one word: `পাঁচদিনে`, `দুইমাস`. */
function durationWord(
  key: string,
  i: number,
  stems: (key: string) => readonly Stem[],
  listed: PhraseIndex<Listed>,
): Piece | undefined {
  for (const { stem } of stems(key)) {
    for (const length of UNIT_LENGTHS) {
      if (stem.length <= length + 1) continue;
      const unit = listed.word(stem.slice(-length));
      if (unit?.kind !== 'unit') continue;
      const number = listed.word(stem.slice(0, -length));
      if (number?.kind === 'number' && number.value !== undefined)
        return { kind: 'duration', end: i + 1, value: number.value, name: unit.name };
    }
  }
  return undefined;
}

/** Lengths of the units that are written together with their number: দিন, মাস, বছর. */
const UNIT_LENGTHS = [3];

function isCapital(reading: Reading, i: number): boolean {
  const code = reading.text.charCodeAt(reading.tokens[i]?.start ?? 0);
  return code >= 65 && code <= 90;
}
