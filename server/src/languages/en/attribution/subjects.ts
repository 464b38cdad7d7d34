import type { Statement, Unit } from '../../../layers/attribution/statements';
import type { NounLists } from './nounLists';
import {
  CONJUNCTIONS,
  DETERMINERS,
  FINITE_BE,
  PHRASE_PREPOSITIONS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  VERB_GROUP,
} from './words';

/** A noun phrase that speaks, over the units [from, to). */
export interface Subject {
  readonly from: number;
  readonly to: number;
}

const LONGEST = 16;

/**
 * The subject that ends at unit `to`: `BNP Chairman Tarique Rahman’s Press Secretary Saleh Shibly` before told. Of
 * `Humayun Kabir, foreign policy advisor to BNP chief Tarique, said` the name before the apposition.
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

/** `The head of the WTO on Friday urged`: the date between subject and verb is no part of the subject. */
function withoutDate(units: Statement, from: number, to: number): number {
  let end = to;
  while (end > from && units[end - 1]?.mention?.type === 'DATE') end--;
  if (end < to && PREPOSITIONS.has(units[end - 1]?.key ?? '')) end--;
  return end > from ? end : to;
}

const LONGEST_APPOSITION = 24;

/**
 * The subject before an apposition or relative clause that ends at the comma `end`: of `its director general, Professor
 * Mahmuda Sikder,` the part that names, of `Humayun Kabir, foreign policy advisor,` and `A council
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

function phraseStart(units: Statement, from: number, to: number, lists: NounLists): number {
  const last = units[to - 1];
  if (last !== undefined && SUBJECT_PRONOUNS.has(last.key)) return to - 1;
  let start = to;
  for (let i = to - 1; i >= from && to - i < LONGEST; i--) {
    const unit = units[i];
    if (unit === undefined || !belongs(units, i, to, lists)) break;
    start = i;
  }
  start = personBefore(units, from, start) ?? start;
  while (start < to && isLead(units[start])) start++;
  return start;
}

/** How far left of a preposition the person may stand whom the rest describes. */
const DESCRIPTION = 10;

/** `Jennifer Daskal of American University and contributor to Slate`: the phrase begins with the person. */
function personBefore(units: Statement, from: number, start: number): number | undefined {
  if (!PREPOSITIONS.has(units[start - 1]?.key ?? '')) return undefined;
  for (let i = start - 1; i >= from && start - i < DESCRIPTION; i--) {
    const unit = units[i];
    if (unit === undefined || unit.kind === 'mark' || unit.kind === 'quote' || SUBORDINATORS.has(unit.key))
      return undefined;
    if (unit.mention === null && (FINITE_BE.has(unit.key) || /^[a-z]{3,}ed$/u.test(unit.key)))
      return undefined;
    if (unit.mention?.type !== 'PER' || units[i - 1]?.mention === unit.mention) continue;
    const before = units[i - 1];
    return before === undefined || i === from || before.kind === 'mark' || before.kind === 'quote'
      ? i
      : undefined;
  }
  return undefined;
}

function belongs(units: Statement, i: number, to: number, lists: NounLists): boolean {
  const unit = units[i];
  if (unit === undefined || unit.kind === 'quote') return false;
  if (unit.kind === 'clitic') return true;
  if (unit.kind === 'mark') {
    if (unit.key === '(' || unit.key === ')' || unit.key === '.' || unit.key === '&') return true;
    return (unit.key === '-' || unit.key === '–' || unit.key === '/') && units[i + 1]?.start === unit.end;
  }
  if (unit.mention?.type === 'DATE') return i < to - 1 && isAttributive(units, i);
  if (unit.mention !== null) return true;
  if (unit.kind === 'number') return true;
  if (SUBORDINATORS.has(unit.key) || SUBJECT_PRONOUNS.has(unit.key) || FINITE_BE.has(unit.key)) return false;
  if (CONJUNCTIONS.has(unit.key)) return unit.key === 'and' && joinsNames(units, i);
  if (PREPOSITIONS.has(unit.key)) {
    const before = units[i - 1];
    if (before === undefined) return false;
    if (unit.key === 'by') return PARTICIPLE.test(before.key) || isNoun(before, lists);
    return PHRASE_PREPOSITIONS.has(unit.key) && isNoun(before, lists);
  }
  return true;
}

/** Its June report: a date between a determiner and its noun. */
function isAttributive(units: Statement, i: number): boolean {
  const before = units[i - 1];
  return (
    before !== undefined &&
    (DETERMINERS.has(before.key) || before.kind === 'clitic' || before.mention === units[i]?.mention)
  );
}

/** A preposition inside the phrase follows the noun that heads it: head of, spokesman for. */
function isNoun(unit: Unit, lists: NounLists): boolean {
  if (unit.mention !== null && unit.mention.type !== 'DATE') return unit.mention.type !== 'LOC';
  if (unit.kind !== 'word') return false;
  const single = unit.key.replace(/s$/u, '');
  return [lists.roles, lists.institutions, lists.groups, lists.documents].some(
    list => list.has(unit.key) || list.has(single),
  );
}

/** documents obtained by, a manifest seen by */
const PARTICIPLE = /^(?:[a-z]+ed|seen|written|given|shown|sent|made|held|led|run|won)$/u;

function joinsNames(units: Statement, i: number): boolean {
  const [before, after] = [units[i - 1], units[i + 1]];
  return (
    before?.mention?.type === after?.mention?.type &&
    before?.mention !== null &&
    before?.mention !== undefined
  );
}

const LEADS = new Set([
  'however',
  'meanwhile',
  'but',
  'then',
  'and',
  'so',
  'yet',
  'still',
  'now',
  'today',
  'yesterday',
  'later',
  'also',
  'instead',
]);

function isLead(unit: Unit | undefined): boolean {
  if (unit === undefined) return false;
  if (unit.kind === 'mark' || unit.kind === 'clitic') return true;
  return unit.mention === null && (LEADS.has(unit.key) || VERB_GROUP.has(unit.key));
}

/** The subject after an inverted verb: `said Okonjo-Iweala`, to the next comma, stop, date or preposition of place. */
export function subjectAfter(units: Statement, from: number): Subject | undefined {
  let to = from;
  for (; to < units.length && to - from < LONGEST; to++) {
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

/** The subject that opens the statement: a pronoun, or the phrase up to the first verb that its form shows. */
export function openingSubject(units: Statement, from: number, to: number): Subject | undefined {
  let i = from;
  while (i < to && (units[i]?.kind === 'mark' || LEADS.has(units[i]?.key ?? ''))) i++;
  const first = units[i];
  if (first === undefined || i >= to || first.kind === 'quote' || first.mention?.type === 'DATE')
    return undefined;
  if (SUBJECT_PRONOUNS.has(first.key)) return { from: i, to: i + 1 };
  if (first.mention === null && !DETERMINERS.has(first.key)) return undefined;
  let end = i;
  while (end < to && end - i < LONGEST && !endsSubject(units[end])) end++;
  return end > i && end < to ? { from: i, to: end } : undefined;
}

function endsSubject(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.kind === 'quote') return true;
  if (unit.mention !== null) return unit.mention.type === 'DATE';
  if (unit.kind === 'mark') return unit.key !== '-' && unit.key !== '(' && unit.key !== ')';
  return (
    FINITE_BE.has(unit.key) ||
    PREPOSITIONS.has(unit.key) ||
    SUBORDINATORS.has(unit.key) ||
    VERB_GROUP.has(unit.key) ||
    /^[a-z]{3,}(?:ed|s)$/u.test(unit.key)
  );
}
