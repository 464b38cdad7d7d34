import type { Reading } from '../../../text/reading';
import type { Mention } from '../../types';
import { mentionOver } from '../mentionOver';
import { isoDate } from './isoDate';
import type { Piece, PieceKind, PieceReader } from './pieces';
import { type RelativeDates, relativeDate } from './relativeDate';

/** Which piece may stand after which; whatever is not named here ends the expression. */
const FOLLOWS: Readonly<Record<PieceKind, ReadonlySet<PieceKind>>> = {
  opener: new Set([
    'opener',
    'number',
    'day',
    'unit',
    'duration',
    'weekday',
    'month',
    'daypart',
    'season',
    'year',
    'word',
  ]),
  word: new Set(['word', 'weekday', 'daypart', 'clock', 'closer', 'day', 'number', 'month']),
  weekday: new Set(['daypart', 'clock', 'number', 'day', 'month', 'closer', 'weekday']),
  month: new Set(['year', 'number', 'day', 'daypart', 'closer', 'unit']),
  number: new Set(['month', 'unit', 'clock', 'opener']),
  day: new Set(['month', 'unit', 'opener']),
  year: new Set(['unit', 'closer', 'month']),
  unit: new Set(['closer', 'daypart', 'number', 'clock']),
  duration: new Set(['closer']),
  daypart: new Set(['clock', 'number', 'daypart', 'closer', 'weekday']),
  season: new Set(['closer', 'year']),
  clock: new Set(['closer', 'clock', 'daypart', 'word', 'weekday']),
  closer: new Set([]),
};

export interface DateRules extends RelativeDates {
  readonly readPiece: PieceReader;
  /** Kinds of pieces that are a date by themselves. */
  readonly alone: ReadonlySet<PieceKind>;
  /** Whether the number of years in front of this token is somebody's age: `২২ বছর বয়সী`, `22 years old`. */
  isAge(reading: Reading, after: number): boolean;
}

/** Finds date and time expressions, left to right, each as long as its pieces fit together. */
export function findDates(reading: Reading, rules: DateRules): readonly Mention[] {
  const { tokens } = reading;
  const dates: Mention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const pieces = piecesFrom(reading, i, rules.readPiece);
    const end = pieces.at(-1)?.end;
    if (end === undefined || !isDate(pieces, rules, reading)) continue;
    const value = isoDate(pieces);
    const relative = value === undefined ? relativeDate(pieces, rules) : undefined;
    dates.push(
      mentionOver(tokens, i, end, {
        type: 'DATE',
        confidence: 0.9,
        why: 'rule: date',
        ...(value === undefined ? {} : { value }),
        ...(relative === undefined ? {} : { relative }),
      }),
    );
    i = end - 1;
  }
  return dates;
}

/** More pieces than any date has; keeps the scan linear on endless rows of numbers. */
const LONGEST = 12;

function piecesFrom(reading: Reading, from: number, readPiece: PieceReader): readonly Piece[] {
  const pieces: Piece[] = [];
  let open = false;
  let piece = readPiece(reading, from);
  while (piece !== undefined && pieces.length < LONGEST) {
    pieces.push(piece);
    const previous: PieceKind = piece.kind;
    let next = piece.end;
    if (open && reading.tokens[next]?.key === ')') {
      // `রোববার (১১ জুন) সকালে`: the bracket belongs to the date
      open = false;
      pieces[pieces.length - 1] = { ...piece, end: next + 1 };
      next++;
    } else if (!open && isJoint(reading, next)) {
      open = reading.tokens[next]?.key === '(';
      next++;
    }
    const following = readPiece(reading, next);
    const fits =
      following !== undefined &&
      (FOLLOWS[previous].has(following.kind) || (next > piece.end && joins(previous, following.kind)));
    piece = fits ? following : undefined;
  }
  return open ? closed(pieces, reading) : pieces;
}

/** A comma (`Mar 13, 2027`, `রোববার, ১১ জুন`) or an opening bracket between two pieces. */
function isJoint(reading: Reading, i: number): boolean {
  const key = reading.tokens[i]?.key;
  return key === ',' || key === '(';
}

const joins = (before: PieceKind, after: PieceKind): boolean =>
  before === 'weekday' ||
  (before === 'month' && after === 'year') ||
  (before === 'number' && after === 'year');

/** Without its closing bracket the part in brackets is given back. */
function closed(pieces: readonly Piece[], reading: Reading): readonly Piece[] {
  const bracket = pieces.findIndex(({ end }) => reading.tokens[end]?.key === '(');
  return bracket < 0 ? pieces : pieces.slice(0, bracket + 1);
}

function isDate(pieces: readonly Piece[], rules: DateRules, reading: Reading): boolean {
  const last = pieces.at(-1);
  if (last !== undefined && rules.isAge(reading, last.end)) return false;
  return pieces.some((piece, k) => {
    if (piece.kind !== 'clock' && rules.alone.has(piece.kind)) return true;
    if (
      piece.kind === 'duration' ||
      (piece.kind === 'clock' && rules.alone.has('clock') && piece.value !== undefined)
    )
      return true;
    if (piece.kind !== 'unit' && piece.kind !== 'clock' && piece.kind !== 'season') return false;
    const before = pieces[k - 1]?.kind;
    return (
      before === 'number' ||
      before === 'year' ||
      before === 'opener' ||
      before === 'day' ||
      before === 'month'
    );
  });
}
