import { wordSet } from '../../../../text/wordSet';
import { contentEnd, objectEnd } from '../contentEnd';
import { contentStart } from '../contentStart';
import { openingSubject } from '../openingSubject';
import { subjectBefore } from '../subjectBefore';
import { type CueContext, finding, isMarked, isTooShort, type Ruling } from './context';

/** `…, adding that CONTENT` and `Noting that CONTENT, X said …`. */
export function adding(context: CueContext): Ruling | undefined {
  const { units, cue, from, later, earlier, lists } = context;
  const before = units[cue.groupFrom - 1];
  const initial = !units
    .slice(0, cue.groupFrom)
    .some(unit => unit.kind === 'word' && !LEAD_INS.has(unit.key));
  if (initial && cue.syntax === 'act') return undefined;
  if (
    before !== undefined &&
    before.key !== ',' &&
    before.kind !== 'quote' &&
    !initial &&
    !SPEECH_NOUN.test(before.key)
  )
    return undefined;
  const start = contentStart(units, cue);
  if (start === undefined) return undefined;
  const next = later.find(({ finiteness, syntax }) => finiteness !== 'participle' && syntax !== 'according');
  const subject = initial
    ? next && subjectBefore(units, start, next.groupFrom, lists)
    : (earlier ?? openingSubject(units, from, cue.groupFrom) ?? openingSubject(units, 0, cue.groupFrom));
  if (subject === undefined && !isMarked(units, start)) return undefined;
  const end =
    initial && subject !== undefined && subject.from > start
      ? subject.from
      : contentEnd(units, start, later, lists);
  const to = cue.syntax === 'act' ? objectEnd(units, start, end) : end;
  if (isTooShort(units, start, to)) return undefined;
  return { findings: [finding(context, start, to, subject, 0.75, '…, adding CONTENT')], subject, next: to };
}

const LEAD_INS = wordSet('while when after before in by but and also without');
const SPEECH_NOUN =
  /^(?:statements?|letters?|notes?|tweets?|posts?|reports?|emails?|messages?|polls?|studies|study|testimony|remarks)$/u;
