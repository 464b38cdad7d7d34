import type { Statement, Unit } from '../../../layers/attribution/statements';
import { LEADS, LONGEST_SUBJECT, type Subject } from './subject';
import { DETERMINERS, FINITE_BE, PREPOSITIONS, SUBJECT_PRONOUNS, SUBORDINATORS, VERB_GROUP } from './words';

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
  while (end < to && end - i < LONGEST_SUBJECT && !endsSubject(units[end])) end++;
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
