import type { Statement, Unit } from '../../../layers/attribution/statements';
import { wordSet } from '../../../text/wordSet';
import { endsListed, type NounLists } from './nounLists';
import { LEADS } from './subject';
import { DETERMINERS, FINITE_BE, PREPOSITIONS, SUBJECT_PRONOUNS, SUBORDINATORS } from './words';

/** How far left of the phrase its clause may open, in units. */
const REACH = 18;
/** Longest first one of two joint speakers. */
const LONGEST_PARTNER = 9;

/**
 * Where a subject begins that prepositions or `and` tie to the phrase at `start`: both sides of the debate over | fees,
 * the council and | its engineers. Only what opens its clause and holds no verb counts; else `start`.
 */
export function openingOf(units: Statement, from: number, start: number, lists: NounLists): number {
  const tie = units[start - 1];
  if (tie === undefined || start - 1 <= from) return start;
  const joint = tie.key === 'and';
  if (!joint && !(PREPOSITIONS.has(tie.key) && tie.mention === null)) return start;
  const opening = clauseOpening(units, from, start - 1, lists);
  const first = units[opening ?? start];
  if (opening === undefined || first === undefined || opening >= start - 1) return start;
  if (PREPOSITIONS.has(first.key) || first.mention?.type === 'DATE') return start;
  if (joint) return isPartner(units, opening, start - 1, lists) ? opening : start;
  return opensQuantity(first) || first.mention !== null ? opening : start;
}

function clauseOpening(units: Statement, from: number, to: number, lists: NounLists): number | undefined {
  let opening = to;
  while (opening > from && !isBoundary(units[opening - 1])) {
    opening--;
    if (to - opening > REACH || isVerb(units, opening, lists)) return undefined;
  }
  while (opening < to && (LEADS.has(units[opening]?.key ?? '') || units[opening]?.mention?.type === 'DATE'))
    opening++;
  return opening;
}

const isBoundary = (unit: Unit | undefined): boolean =>
  unit === undefined ||
  unit.kind === 'quote' ||
  (unit.kind === 'mark' && !INNER_MARKS.has(unit.key)) ||
  (unit.mention === null && (SUBORDINATORS.has(unit.key) || unit.key === 'but'));

const INNER_MARKS = wordSet('- / & . ( )');

/** A form of be, a pronoun with its verb behind it, or a past that is no participle after its noun (a note posted on). */
function isVerb(units: Statement, i: number, lists: NounLists): boolean {
  const unit = units[i];
  if (unit === undefined || unit.mention !== null) return false;
  if (FINITE_BE.has(unit.key)) return true;
  if (SUBJECT_PRONOUNS.has(unit.key)) return units[i + 1]?.key !== 'and';
  return (
    /[a-z]{2}ed$/u.test(unit.key) &&
    !endsListed(units[i - 1], lists) &&
    !DETERMINERS.has(units[i - 1]?.key ?? '')
  );
}

const opensQuantity = ({ key, kind }: Unit): boolean =>
  kind === 'number' || DETERMINERS.has(key) || QUANTITIES.has(key) || PLURAL.test(key);

const QUANTITIES = wordSet('both all none more less fewer half people police');
const PLURAL = /[a-z]{3}[^s]s$/u;

function isPartner(units: Statement, from: number, to: number, lists: NounLists): boolean {
  const last = units[to - 1];
  if (last === undefined || to - from > LONGEST_PARTNER) return false;
  if (last.mention !== null) return last.mention.type !== 'DATE' && last.mention.type !== 'NUM';
  return to - from === 1 && SUBJECT_PRONOUNS.has(last.key) ? true : endsListed(last, lists);
}
