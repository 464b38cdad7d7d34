import type { Statement } from '../../../layers/attribution/statements';
import { caseOf } from './nounCase';
import type { NounLists } from './nounLists';

const LONGEST = 3;

/** চরঘাট সেতু প্রকল্প কর্তৃপক্ষ: bare nouns after a name that end in the kind of a body. */
export function leadsToBody(units: Statement, from: number, lists: NounLists): boolean {
  for (let i = from; i < from + LONGEST; i++) {
    const unit = units[i];
    if (unit?.kind !== 'word' || unit.mention !== null || caseOf(unit.key) !== 'nominative') return false;
    if (lists.institutions.has(unit.key)) return true;
  }
  return false;
}
