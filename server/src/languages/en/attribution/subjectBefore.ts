import type { Statement, Unit } from '../../../layers/attribution/statements';
import type { Mention } from '../../../layers/types';
import { wordSet } from '../../../text/wordSet';
import { opensApposition } from './apposition';
import { endsListed, type NounLists } from './nounLists';
import { phraseStart } from './phraseStart';
import type { Subject } from './subject';
import { DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from './words';

/**
 * The subject that ends at unit `to`: `Mayor Helen Carter’s press officer Tom Reed` before told. Of
 * `Helen Carter, harbour adviser to the council, said` the name with its apposition.
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
  if (DASHES.has(last.key)) return beforeAside(units, from, end - 1, lists);
  if (last.kind === 'mark' && last.key !== ')' && !isAbbreviation(units, end - 1)) return undefined;
  const start = phraseStart(units, from, end, lists);
  if (start < end && opensPhrase(units[start])) return { from: start, to: end };
  return beforeRelative(units, from, end, lists) ?? (start < end ? { from: start, to: end } : undefined);
}

const DASHES = wordSet('- – — --');

/** `Helen Carter - the harbour adviser - said`: the phrase before the aside that the dash at `end` closes. */
function beforeAside(units: Statement, from: number, end: number, lists: NounLists): Subject | undefined {
  for (let i = end - 1; i > from && end - i < LONGEST_APPOSITION; i--) {
    const unit = units[i];
    if (unit === undefined || unit.kind === 'quote') return undefined;
    if (!DASHES.has(unit.key) || units[i + 1]?.start === unit.end) continue;
    const start = phraseStart(units, from, i, lists);
    return start < i && opensPhrase(units[start]) ? { from: start, to: i } : undefined;
  }
  return undefined;
}

/** The point of Jr. stands right behind its word. */
const isAbbreviation = (units: Statement, at: number): boolean =>
  units[at]?.key === '.' && units[at - 1]?.kind === 'word' && units[at - 1]?.end === units[at]?.start;

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

const LONGEST_APPOSITION = 36;

/**
 * The subject before an apposition or relative clause that ends at the comma `end`: `its director general, Professor
 * Nora Lind,` and `Helen Carter, harbour adviser,` as a whole with the part that names, of `A council employee, who
 * …,` the part before the clause.
 */
function apposed(units: Statement, from: number, end: number, lists: NounLists): Subject | undefined {
  let nearest: Subject | undefined;
  for (let i = end - 1; i > from && end - i < LONGEST_APPOSITION; i--) {
    const unit = units[i];
    if (unit?.kind === 'quote') break;
    if (unit?.key !== ',') continue;
    const start = phraseStart(units, from, i, lists);
    if (start >= i || !canStand(units, start, i, from, lists)) continue;
    // Helen Carter, head of the port, once a judge, said: of several descriptions the name counts that opens the clause.
    const named = hasName(units, start, i);
    if (nearest !== undefined && !(named && start <= from)) continue;
    nearest = described(units, { from: start, to: i }, end);
    if (named) break;
  }
  return nearest;
}

/** The phrase with the apposition that runs from its comma to `end`; either of the two may be the name. */
function described(units: Statement, phrase: Subject, end: number): Subject {
  const { from, to } = phrase;
  if (endsInName(units, to + 1, end) && !hasName(units, from, to))
    return { from, to: end, name: { from: to + 1, to: end } };
  return opensApposition(units, to + 1) ? { from, to: end, name: { from, to } } : phrase;
}

/** What can be the subject before an apposition: a name, or a phrase with a determiner that opens its clause. */
function canStand(units: Statement, start: number, end: number, from: number, lists: NounLists): boolean {
  if (units.slice(start, end).some(unit => unit.mention?.type === 'PER')) return true;
  const opens = start <= from || units[start - 1]?.kind === 'quote' || units[start - 1]?.key === ',';
  if (!opens) return false;
  if (DETERMINERS.has(units[start]?.key ?? '') || units[start]?.mention?.type === 'ORG') return true;
  return start === from && endsListed(units[end - 1], lists) && units[end - 1]?.mention?.type !== 'LOC';
}

const hasName = (units: Statement, from: number, to: number): boolean =>
  units
    .slice(from, to)
    .some(({ mention }, i) => mention?.type === 'PER' && !isOwner(units, from + i, mention, to));

/** Tom Reed in `Tom Reed’s mother` does not name her. */
function isOwner(units: Statement, at: number, name: Mention, to: number): boolean {
  let end = at;
  while (end < to && units[end]?.mention === name) end++;
  return units[end]?.kind === 'clitic' && end < to;
}

function endsInName(units: Statement, from: number, to: number): boolean {
  return to - from <= LONGEST_NAME && units[to - 1]?.mention?.type === 'PER';
}

const LONGEST_NAME = 7;
