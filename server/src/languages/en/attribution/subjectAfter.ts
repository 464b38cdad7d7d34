import type { Statement } from '../../../layers/attribution/statements';
import { LONGEST_SUBJECT, type Subject } from './subject';
import { DETERMINERS, FINITE_BE, PREPOSITIONS, SUBORDINATORS } from './words';

/** The subject after an inverted verb: `said Helen Carter`, to the next comma, stop, date or preposition of place. */
export function subjectAfter(units: Statement, from: number): Subject | undefined {
  let to = from;
  for (; to < units.length && to - from < LONGEST_SUBJECT; to++) {
    const unit = units[to];
    if (unit === undefined || unit.kind === 'quote') break;
    if (unit.kind === 'mark' && !INNER_MARKS.has(unit.key)) break;
    if (unit.kind === 'mark' && unit.key === '.' && units[to + 1] === undefined) break;
    if (unit.mention?.type === 'DATE') break;
    if (unit.mention !== null) continue;
    if (SUBORDINATORS.has(unit.key) || FINITE_BE.has(unit.key)) break;
    if (PREPOSITIONS.has(unit.key) && !isInnerPreposition(units, to)) break;
  }
  const first = units[from];
  if (to === from || first === undefined) return undefined;
  return DETERMINERS.has(first.key) || first.mention !== null || first.kind === 'word'
    ? { from, to }
    : undefined;
}

/** A chemist at the Coastal Safety Institute, a headmaster in Chilmari. */
function isInnerPreposition(units: Statement, i: number): boolean {
  const key = units[i]?.key ?? '';
  if (key === 'of' || key === 'for') return true;
  const next = units[i + 1]?.key === 'the' ? units[i + 2] : units[i + 1];
  return (
    (key === 'in' || key === 'at' || key === 'from' || key === 'with') &&
    (next?.mention?.type === 'ORG' || next?.mention?.type === 'LOC')
  );
}

const INNER_MARKS = new Set(['(', ')', '-', '–', '.', '&', "'", '’']);
