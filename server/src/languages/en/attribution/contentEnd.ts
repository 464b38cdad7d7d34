import type { Statement } from '../../../layers/attribution/statements';
import { wordSet } from '../../../text/wordSet';
import { contentStart } from './contentStart';
import { type Cue, isProgressive } from './cues';
import type { NounLists } from './nounLists';
import { subjectBefore } from './subjectBefore';

const TURNS = wordSet('while but and whereas though although as');

/**
 * Where content that begins at `from` ends: at the statement's end, or where another cue takes over (`, adding that`,
 * `and reported`, `, while police said`).
 */
export function contentEnd(units: Statement, from: number, later: readonly Cue[], lists: NounLists): number {
  for (const cue of later) {
    if (cue.from <= from) continue;
    const end = turnBefore(units, from, cue, lists);
    if (end !== undefined) return end;
  }
  return units.length;
}

function turnBefore(units: Statement, from: number, cue: Cue, lists: NounLists): number | undefined {
  const before = cue.groupFrom - 1;
  const key = units[before]?.key ?? '';
  const reports = cue.syntax !== 'finding' && contentStart(units, cue) !== undefined;
  if (cue.finiteness === 'participle' && !isProgressive(units, cue)) {
    return key === ',' && reports ? before : undefined;
  }
  if (cue.syntax === 'according') return key === ',' ? before : undefined;
  if (cue.syntax === 'hearsay') return undefined;
  if ((key === 'and' || key === 'but') && !reports) return undefined;
  if (key === 'and' || key === 'but') return units[before - 1]?.key === ',' ? before - 1 : before;
  const subject = subjectBefore(units, from, cue.groupFrom, lists);
  const joint = subject === undefined ? '' : (units[subject.from - 1]?.key ?? '');
  if (subject === undefined || !TURNS.has(joint) || units[subject.from - 2]?.key !== ',') return undefined;
  return subject.from - 2;
}

/** The end of a speech act's object: before `, which …`, `; …`, `, but …`. */
export function objectEnd(units: Statement, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const key = units[i]?.key;
    if (key === ';') return i;
    if (key === ',' && OBJECT_ENDS.has(units[i + 1]?.key ?? '')) return i;
  }
  return to;
}

const OBJECT_ENDS = wordSet('which who but while after as although though when where whose with');
