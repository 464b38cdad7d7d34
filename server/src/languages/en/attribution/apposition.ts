import type { Statement } from '../../../layers/attribution/statements';
import type { Subject } from './subject';
import { CONJUNCTIONS, FINITE_BE, PREPOSITIONS, STOPS, SUBJECT_PRONOUNS, SUBORDINATORS } from './words';

/** Longer appositions are left out, in units. */
const LONGEST = 24;

/** Whether a noun phrase that describes the one before its comma can begin here: `the harbour adviser`, `34`, `head of …`. */
export function opensApposition(units: Statement, at: number): boolean {
  const unit = units[at];
  if (unit === undefined || unit.kind === 'quote' || unit.kind === 'mark') return false;
  if (unit.mention !== null) return unit.mention.type !== 'DATE';
  return (
    ![PREPOSITIONS, SUBORDINATORS, CONJUNCTIONS, FINITE_BE, SUBJECT_PRONOUNS].some(list =>
      list.has(unit.key),
    ) && !/(?:ing|ed|ly)$/u.test(unit.key)
  );
}

/** `said Helen Carter, 34, the harbour adviser`: the subject with the appositions behind it. */
export function withAppositions(units: Statement, subject: Subject): Subject {
  let to = subject.to;
  for (let end = appositionEnd(units, to); end !== undefined; end = appositionEnd(units, to)) to = end;
  return to === subject.to
    ? subject
    : { from: subject.from, to, name: { from: subject.from, to: subject.to } };
}

/** The end of the apposition behind the comma at `comma`: before the next comma, marked words or the sentence's end. */
function appositionEnd(units: Statement, comma: number): number | undefined {
  if (units[comma]?.key !== ',' || !opensApposition(units, comma + 1)) return undefined;
  let relative = false;
  for (let i = comma + 1; i < units.length && i - comma < LONGEST; i++) {
    const unit = units[i];
    if (unit === undefined || unit.kind === 'quote' || unit.key === ',' || unit.key === ';') return i;
    if (STOPS.has(unit.key) && i === units.length - 1) return i;
    if (unit.mention !== null) continue;
    relative ||= SUBORDINATORS.has(unit.key);
    if (!relative && (FINITE_BE.has(unit.key) || SUBJECT_PRONOUNS.has(unit.key))) return undefined;
  }
  return undefined;
}
