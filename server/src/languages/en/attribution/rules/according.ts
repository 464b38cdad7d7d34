import type { Statement } from '../../../../layers/attribution/statements';
import { contentEnd } from '../contentEnd';
import type { Subject } from '../subject';
import { STOPS, SUBORDINATORS } from '../words';
import { type CueContext, finding, type Ruling } from './context';

/** `According to X, CONTENT` and `CONTENT, according to X`. */
export function accordingTo(context: CueContext): Ruling | undefined {
  const { units, cue, from, later, lists } = context;
  const subject = sourcePhrase(units, cue.to);
  if (subject === undefined) return undefined;
  const before = units.slice(from, cue.from).some(unit => unit.kind === 'word' || unit.kind === 'quote');
  const first = before && units[cue.from - 1]?.key === ',';
  const after = units[subject.to]?.key === ',';
  if (after && (!before || isShortLead(units, from, cue.from))) {
    const end = contentEnd(units, subject.to + 1, later, lists);
    return {
      findings: [finding(context, subject.to + 1, end, subject, 0.92, 'according to SPEAKER, CONTENT')],
      subject,
      next: end,
    };
  }
  if (!before) return undefined;
  return {
    findings: [
      finding(context, from, cue.from, subject, first ? 0.92 : 0.8, 'CONTENT, according to SPEAKER'),
    ],
    subject,
    next: subject.to,
  };
}

/** `On Monday, according to police, …`: what stands before is only a lead. */
function isShortLead(units: Statement, from: number, to: number): boolean {
  return to - from <= 4 && !units.slice(from, to).some(unit => unit.kind === 'quote');
}

function sourcePhrase(units: Statement, from: number): Subject | undefined {
  let to = from;
  while (to < units.length) {
    const unit = units[to];
    if (
      unit === undefined ||
      unit.kind === 'quote' ||
      unit.key === ',' ||
      unit.key === ';' ||
      unit.key === ':' ||
      unit.key === '—'
    )
      break;
    if (STOPS.has(unit.key) && to === units.length - 1) break;
    if (SUBORDINATORS.has(unit.key) && to > from) break;
    to++;
  }
  return to > from ? { from, to } : undefined;
}
