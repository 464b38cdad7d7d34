import type { Statement } from '../../../../layers/attribution/statements';
import { withAppositions } from '../apposition';
import { contentEnd } from '../contentEnd';
import type { Subject } from '../subject';
import { STOPS, SUBORDINATORS } from '../words';
import { type CueContext, finding, type Ruling } from './context';
import { goesOn } from './interrupted';
import { hasVerb } from './inverted';

/** `According to X, CONTENT` and `CONTENT, according to X`. */
export function accordingTo(context: CueContext): Ruling | undefined {
  const { units, cue, from, later, lists } = context;
  const subject = sourcePhrase(units, cue.to);
  if (subject === undefined) return undefined;
  const before = units.slice(from, cue.from).some(unit => unit.kind === 'word' || unit.kind === 'quote');
  const first = before && units[cue.from - 1]?.key === ',';
  const after = units[subject.to]?.key === ',';
  const lead = !before || isShortLead(units, from, cue.from);
  if (after && (lead || (!hasVerb(units, from, cue.from) && goesOn(units, subject.to + 1)))) {
    const end = contentEnd(units, subject.to + 1, later, lists);
    return {
      findings: [finding(context, subject.to + 1, end, subject, 0.92, 'according to SPEAKER, CONTENT')],
      subject,
      next: end,
    };
  }
  if (!before) return undefined;
  const whole = withAppositions(units, subject);
  return {
    findings: [finding(context, from, cue.from, whole, first ? 0.92 : 0.8, 'CONTENT, according to SPEAKER')],
    subject: whole,
    next: whole.to,
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
