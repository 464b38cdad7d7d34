import { lookupKey } from '../../../../text/lookupKey';
import type { Cue } from '../cues';
import { onlyNames, onlyPoints } from '../drafts';
import { followingSpeaker } from '../followingSpeaker';
import { nearestSpeaker } from '../nearestSpeaker';
import { caseOf, isFiniteVerb } from '../nounCase';
import { openingSpeaker } from '../openingSpeaker';
import { acted } from './acted';
import { type CueContext, complementiserBefore, type Ruling, ruling, withoutTail } from './context';
import { saidAfter } from './said';

/** `CONTENT জানিয়ে SPEAKER বলেন`, `CONTENT—এমন দাবি করে SPEAKER বলেছেন`: a participle that shares the next cue's speaker. */
export function participle(context: CueContext, next: Cue | undefined): Ruling | undefined {
  const { units, cue, from, lists } = context;
  // দায়ী করে কমিটি।: with its subject behind it to the sentence's end, the form is finite.
  if (next === undefined && followingSpeaker(units, cue.to, lists)?.from === cue.to) {
    const finite: CueContext = { ...context, cue: { ...cue, agreement: 'plain' } };
    return saidAfter(finite) ?? acted(finite);
  }
  if (next === undefined || next.agreement === 'participle' || (next.from <= cue.to && cue.syntax !== 'act'))
    return undefined;
  const that = complementiserBefore(units, from, cue.from);
  let end = that ?? withoutTail(units, from, cue.from);
  while (end > from && units[end - 1]?.kind === 'mark') end--;
  const last = units[units[end - 1]?.key === NOT ? end - 2 : end - 1];
  const closes = that !== undefined || (last !== undefined && last.kind === 'word' && isFiniteVerb(last.key));
  if (!closes && !(cue.syntax === 'act' && last !== undefined && caseOf(last.key) === 'genitive'))
    return undefined;
  const speaker =
    nearestSpeaker(units, cue.to, next.from, next.agreement, lists) ??
    followingSpeaker(units, next.to, lists) ??
    openingSpeaker(units, from, end, next.agreement, lists);
  const start = speaker !== undefined && speaker.to <= end ? speaker.to : from;
  if (end - start < 3 || onlyPoints(units, start, end) || onlyNames(units, start, end)) return undefined;
  return ruling(context, cue.to, {
    from: start,
    to: end,
    speaker,
    confidence: 0.75,
    why: 'rule: CONTENT জানিয়ে SPEAKER বলেন',
    otherwise: 'previous',
  });
}

const NOT = lookupKey('না');
