import type { Statement } from '../../../../layers/attribution/statements';
import { wordSet } from '../../../../text/wordSet';
import type { Cue } from '../cues';
import type { NounLists } from '../nounLists';
import type { Subject } from '../subject';
import { SUBJECT_PRONOUNS } from '../words';
import { isMarked } from './context';

/** `The report found 37 schemes`, unlike `Police found a body`. */
export function isDocument(units: Statement, subject: Subject | undefined, lists: NounLists): boolean {
  if (subject === undefined) return false;
  return units
    .slice(subject.from, subject.to)
    .some(({ key }) => lists.documents.has(key) || lists.documents.has(key.replace(/s$/u, '')));
}

/** What can be denied is a clause or an allegation: `rejected the figure` reports nothing. */
export function isDeniable(units: Statement, cue: Cue, from: number, to: number): boolean {
  const verb = units[cue.from]?.key ?? '';
  if (verb.startsWith('den') || units[from - 1]?.key === 'that' || isMarked(units, from)) return true;
  return units.slice(from, Math.min(to, from + 4)).some(({ key }) => DENIABLE.has(key));
}

const DENIABLE = wordSet(
  'claim claims allegation allegations accusation accusations report reports suggestion suggestions charge charges rumor rumors rumour rumours idea notion criticism',
);

/** Thanks and greetings report nothing. */
const COURTESIES = wordSet('gratitude thanks condolences congratulations appreciation sympathies greetings');

/** Whether the object at unit `at` is thanks or a greeting. */
export const isCourtesy = (units: Statement, at: number): boolean =>
  units.slice(at, at + 3).some(unit => COURTESIES.has(unit.key));

/**
 * `The invention, called a membrane`, `the programme called “Learning”`, `factors cited for the drop`: a participle
 * behind a thing that names it or what it is for.
 */
export function isNaming(units: Statement, cue: Cue, start: number, subject: Subject | undefined): boolean {
  const verb = units[cue.from]?.key ?? '';
  if (verb === 'cited') return units[cue.to]?.key === 'for' || units[cue.to]?.key === 'as';
  if (verb !== 'called' || cue.to - cue.from > 1 || start !== cue.to) return false;
  if (units[cue.groupFrom - 1]?.key === ',') return true;
  const last = units[(subject?.to ?? 0) - 1];
  const speaks =
    last?.mention?.type === 'PER' || last?.mention?.type === 'ORG' || SUBJECT_PRONOUNS.has(last?.key ?? '');
  return isMarked(units, start) && !speaks;
}
