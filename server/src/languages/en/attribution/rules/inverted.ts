import type { Statement } from '../../../../layers/attribution/statements';
import { withAppositions } from '../apposition';
import { subjectAfter } from '../subjectAfter';
import { FINITE_BE, STOPS } from '../words';
import { type CueContext, finding, type Ruling } from './context';

/** `“CONTENT,” said X` and `CONTENT, says X`. */
export function inverted(context: CueContext): Ruling | undefined {
  const { units, cue, from } = context;
  const before = units[cue.from - 1];
  if (cue.groupFrom !== cue.from || before === undefined || cue.from <= from) return undefined;
  const quoted = before.kind === 'quote' || (before.key === ',' && units[cue.from - 2]?.kind === 'quote');
  if (!quoted && before.key !== ',') return undefined;
  const named = subjectAfter(units, cue.to);
  if (named === undefined) return undefined;
  const subject = withAppositions(units, named);
  const end = units[subject.to];
  if (!quoted && !(end === undefined || STOPS.has(end.key) || end.key === ',')) return undefined;
  const holdsMarked = cue.syntax !== 'tell' && isQuoteNear(units, from, cue.from);
  if (!quoted && !holdsMarked && !hasVerb(units, from, cue.from)) return undefined;
  const findings = [finding(context, from, cue.from, subject, 0.95, '“CONTENT,” said SPEAKER')];
  const second = quoteAfter(units, subject.to);
  if (second !== undefined)
    findings.push(
      finding(context, second, units.length, subject, 0.92, '“CONTENT,” said SPEAKER, “CONTENT”'),
    );
  return { findings, subject, next: second === undefined ? subject.to : units.length };
}

/** How far before an inverted verb marked words may stand: “…” about the ruling, said X. */
const QUOTE_REACH = 40;

const isQuoteNear = (units: Statement, from: number, to: number): boolean =>
  units.slice(Math.max(from, to - QUOTE_REACH), to).some(unit => unit.kind === 'quote');

/** Whether a finite verb shows in the units [from, to): what stands before `, said X` must be a clause. */
export const hasVerb = (units: Statement, from: number, to: number): boolean =>
  units
    .slice(from, to)
    .some(unit => unit.mention === null && (FINITE_BE.has(unit.key) || PAST.test(unit.key)));

const PAST = /[a-z]{3}ed$/u;

/** The marked stretch that goes on after the cue: …, he said, “…”. */
export function quoteAfter(units: Statement, at: number): number | undefined {
  const quote = units.findIndex((unit, i) => i >= at && unit.kind === 'quote');
  if (quote < 0) return undefined;
  if (quote === at) return quote;
  const mark = units[quote - 1]?.key;
  return mark === ',' || mark === ':' || mark === '.' || mark === '—' ? quote : undefined;
}
