import type { Unit } from '../../../layers/attribution/statements';
import { wordSet } from '../../../text/wordSet';
import { VERB_GROUP } from './words';

/** A noun phrase that speaks, over the units [from, to). */
export interface Subject {
  readonly from: number;
  readonly to: number;
  /** The part that names, where an apposition describes it: Helen Carter in `Helen Carter, the harbour adviser`. */
  readonly name?: { readonly from: number; readonly to: number };
}

/** Longer noun phrases are cut, in units. */
export const LONGEST_SUBJECT = 16;

/** Words that open a clause before its subject. */
export const LEADS = wordSet(
  'however meanwhile but then and so yet still now today yesterday later also instead',
);

/** Whether the unit at the edge of a phrase is none of it. */
export function isLead(unit: Unit | undefined): boolean {
  if (unit === undefined) return false;
  if (unit.kind === 'mark' || unit.kind === 'clitic') return true;
  return unit.mention === null && (LEADS.has(unit.key) || VERB_GROUP.has(unit.key));
}
