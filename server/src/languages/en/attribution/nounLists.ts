import type { Unit } from '../../../layers/attribution/statements';
import type { Lexicon } from '../../lexicon';
import { createNounLists as createLists, type NounLists } from '../../nounLists';
import { PREPOSITIONS } from './words';

export type { NounLists };

export const createNounLists = (lexicon: Lexicon): NounLists => createLists(lexicon, headOf);

/** Whether the unit names an office, a body, a group or a document, or is a name that can speak. */
export function endsListed(unit: Unit | undefined, lists: NounLists): boolean {
  if (unit === undefined) return false;
  if (unit.mention !== null && unit.mention.type !== 'DATE') return unit.mention.type !== 'LOC';
  if (unit.kind !== 'word') return false;
  const single = unit.key.replace(/s$/u, '');
  return [lists.roles, lists.institutions, lists.groups, lists.documents].some(
    list => list.has(unit.key) || list.has(single),
  );
}

/** The word that heads a listed phrase: chief in `chief of police`, minister in `prime minister`. */
function headOf(phrase: string): string {
  const words = phrase.split(' ');
  const end = words.findIndex((word, i) => i > 0 && PREPOSITIONS.has(word));
  return words[(end < 0 ? words.length : end) - 1] ?? phrase;
}
