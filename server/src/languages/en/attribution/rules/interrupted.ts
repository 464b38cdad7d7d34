import type { Statement, Unit } from '../../../../layers/attribution/statements';
import { withAppositions } from '../apposition';
import { contentEnd } from '../contentEnd';
import type { Subject } from '../subject';
import { subjectAfter } from '../subjectAfter';
import { subjectBefore } from '../subjectBefore';
import { CONJUNCTIONS, PREPOSITIONS, SUBORDINATORS } from '../words';
import { type CueContext, finding, isTooShort, type Ruling } from './context';
import { hasVerb } from './inverted';

/**
 * Unmarked words on both sides of their speaker: `The dredging, the mayor said, was the work of one company.`, `The
 * dredging, said the mayor, was …`; and `As the mayor noted, CONTENT`.
 */
export function interrupted(context: CueContext): Ruling | undefined {
  const { units, cue, from, later, lists } = context;
  if (cue.syntax !== 'say' && cue.syntax !== 'clause' && cue.syntax !== 'finding') return undefined;
  const insertion = before(context) ?? behind(context);
  if (insertion === undefined) return undefined;
  // The museum, the mayor said, celebrated …: the verb of the words stands behind.
  const verbless = insertion.from > from && !hasVerb(units, from, insertion.from);
  if (!goesOn(units, insertion.to + 1) && !(verbless && isPast(units[insertion.to + 1]))) return undefined;
  const { subject, to } = insertion;
  const end = contentEnd(units, to + 1, later, lists);
  if (end - from > LONGEST || units.slice(from, end).some(unit => unit.kind === 'quote')) return undefined;
  if (isTooShort(units, to + 1, end)) return undefined;
  const why = 'CONTENT, SPEAKER said, CONTENT';
  const first = finding(context, from, insertion.from, subject, 0.85, why);
  const second = finding(context, to + 1, end, subject, 0.85, why);
  return {
    findings: isTooShort(units, from, insertion.from) ? [second] : [first, second],
    subject,
    next: end,
  };
}

const isPast = (unit: Unit | undefined): boolean => unit?.kind === 'word' && unit.key.endsWith('ed');

/** Longer sentences are not read so, in units. */
const LONGEST = 120;

/** What stands between the commas at `from` and `to`. */
interface Insertion {
  readonly from: number;
  readonly to: number;
  readonly subject: Subject;
}

/** `, the mayor said,` and `As the mayor said,`. */
function before({ units, cue, from, lists }: CueContext): Insertion | undefined {
  if (units[cue.to]?.key !== ',') return undefined;
  const subject = subjectBefore(units, from, cue.groupFrom, lists);
  if (subject === undefined) return undefined;
  const start = units[subject.from - 1]?.key === 'as' ? subject.from - 1 : subject.from;
  const opens = start <= from || (start === subject.from - 1 && start - 1 <= from);
  if (units[start - 1]?.key !== ',' && !(opens && start < subject.from)) return undefined;
  return { from: Math.max(from, start - 1), to: cue.to, subject };
}

/** `, said the mayor,` */
function behind({ units, cue, from }: CueContext): Insertion | undefined {
  if (cue.groupFrom !== cue.from || units[cue.from - 1]?.key !== ',' || cue.from - 1 <= from)
    return undefined;
  const named = subjectAfter(units, cue.to);
  if (named === undefined) return undefined;
  const subject = withAppositions(units, named);
  if (units[subject.to]?.key !== ',') return undefined;
  return { from: cue.from - 1, to: subject.to, subject };
}

/** Whether what stands at `at`, behind an insertion, belongs to the words: no aside and no further clause of the reporter's. */
export function goesOn(units: Statement, at: number): boolean {
  const unit = units[at];
  if (unit === undefined || unit.kind === 'mark' || unit.mention?.type === 'DATE') return false;
  if (unit.mention !== null || unit.key === 'to') return true;
  return (
    ![PREPOSITIONS, SUBORDINATORS, CONJUNCTIONS].some(list => list.has(unit.key)) &&
    !/(?:ing|ed)$/u.test(unit.key)
  );
}
