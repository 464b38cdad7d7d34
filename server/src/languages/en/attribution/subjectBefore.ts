import type { Statement, Unit } from '../../../layers/attribution/statements';
import type { NounLists } from './nounLists';
import { phraseStart } from './phraseStart';
import type { Subject } from './subject';
import { DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from './words';

/**
 * The subject that ends at unit `to`: `Mayor Helen Carter’s press officer Tom Reed` before told. Of
 * `Helen Carter, harbour adviser to the council, said` the name before the apposition.
 */
export function subjectBefore(
  units: Statement,
  from: number,
  to: number,
  lists: NounLists,
): Subject | undefined {
  const end = withoutDate(units, from, to);
  const last = units[end - 1];
  if (last === undefined || end <= from) return undefined;
  if (last.key === ',') return apposed(units, from, end - 1, lists);
  if (last.kind === 'mark' && last.key !== ')') return undefined;
  const start = phraseStart(units, from, end, lists);
  if (start < end && opensPhrase(units[start])) return { from: start, to: end };
  return beforeRelative(units, from, end, lists) ?? (start < end ? { from: start, to: end } : undefined);
}

const opensPhrase = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (unit.mention !== null || DETERMINERS.has(unit.key) || SUBJECT_PRONOUNS.has(unit.key));

/** How far a relative clause without commas reaches: `An official who asked not to be named said`. */
const LONGEST_RELATIVE = 14;

function beforeRelative(units: Statement, from: number, end: number, lists: NounLists): Subject | undefined {
  for (let i = end - 1; i > from && end - i < LONGEST_RELATIVE; i--) {
    const unit = units[i];
    if (unit === undefined || unit.kind === 'quote' || unit.key === ',') return undefined;
    if (unit.key !== 'who') continue;
    const start = phraseStart(units, from, i, lists);
    return start < i ? { from: start, to: i } : undefined;
  }
  return undefined;
}

/** `The head of the port on Sunday refused`: the date between subject and verb is no part of the subject. */
function withoutDate(units: Statement, from: number, to: number): number {
  let end = to;
  while (end > from && units[end - 1]?.mention?.type === 'DATE') end--;
  if (end < to && PREPOSITIONS.has(units[end - 1]?.key ?? '')) end--;
  return end > from ? end : to;
}

const LONGEST_APPOSITION = 24;

/**
 * The subject before an apposition or relative clause that ends at the comma `end`: of `its director general, Professor
 * Nora Lind,` the part that names, of `Helen Carter, harbour adviser,` and `A council
 * employee, who …,` the first.
 */
function apposed(units: Statement, from: number, end: number, lists: NounLists): Subject | undefined {
  for (let i = end - 1; i > from && end - i < LONGEST_APPOSITION; i--) {
    const unit = units[i];
    if (unit?.kind === 'quote') return undefined;
    if (unit?.key !== ',') continue;
    const start = phraseStart(units, from, i, lists);
    if (start >= i || !canStand(units, start, i, from)) continue;
    const named = endsInName(units, i + 1, end) && !hasName(units, start, i);
    return named ? { from: i + 1, to: end } : { from: start, to: i };
  }
  return undefined;
}

/** What can be the subject before an apposition: a name, or a phrase with a determiner that opens its clause. */
function canStand(units: Statement, start: number, end: number, from: number): boolean {
  if (hasName(units, start, end)) return true;
  const opens = start <= from || units[start - 1]?.kind === 'quote' || units[start - 1]?.key === ',';
  return opens && (DETERMINERS.has(units[start]?.key ?? '') || units[start]?.mention?.type === 'ORG');
}

const hasName = (units: Statement, from: number, to: number): boolean =>
  units.slice(from, to).some(unit => unit.mention?.type === 'PER');

function endsInName(units: Statement, from: number, to: number): boolean {
  return to - from <= LONGEST_NAME && units[to - 1]?.mention?.type === 'PER';
}

const LONGEST_NAME = 7;
