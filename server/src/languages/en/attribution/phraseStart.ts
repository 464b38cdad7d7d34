import type { Statement } from '../../../layers/attribution/statements';
import { openingOf } from './clauseOpening';
import { endsListed, type NounLists } from './nounLists';
import { isLead, LONGEST_SUBJECT } from './subject';
import {
  CONJUNCTIONS,
  DETERMINERS,
  FINITE_BE,
  PHRASE_PREPOSITIONS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from './words';

/** Where the noun phrase that ends before unit `to` begins. */
export function phraseStart(units: Statement, from: number, to: number, lists: NounLists): number {
  const last = units[to - 1];
  if (last !== undefined && SUBJECT_PRONOUNS.has(last.key)) return to - 1;
  let start = to;
  for (let i = to - 1; i >= from && to - i < LONGEST_SUBJECT; i--) {
    const unit = units[i];
    if (unit === undefined || !belongs(units, i, to, lists)) break;
    start = i;
  }
  start = personBefore(units, from, start) ?? start;
  while (start < to && isLead(units[start])) start++;
  return openingOf(units, from, start, lists);
}

/** How far left of a preposition the person may stand whom the rest describes. */
const DESCRIPTION = 10;

/** `Nora Lind of the Water Institute and adviser to the port`: the phrase begins with the person. */
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
  if (unit.mention?.type === 'DATE')
    return i < to - 1 && !SUBORDINATORS.has(unit.key) && isAttributive(units, i);
  if (unit.mention !== null) return true;
  if (unit.kind === 'number') return true;
  if (SUBORDINATORS.has(unit.key) || SUBJECT_PRONOUNS.has(unit.key) || FINITE_BE.has(unit.key)) return false;
  if (CONJUNCTIONS.has(unit.key)) return unit.key === 'and' && joinsNames(units, i);
  if (PREPOSITIONS.has(unit.key)) {
    const before = units[i - 1];
    if (before === undefined) return false;
    if (unit.key === 'by') return PARTICIPLE.test(before.key) || endsListed(before, lists);
    return PHRASE_PREPOSITIONS.has(unit.key) && endsListed(before, lists);
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
