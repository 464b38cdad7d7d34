import type { Statement } from '../../../layers/attribution/statements';
import { type Head, headAt } from './heads';
import { joinedStart } from './jointSpeakers';
import type { NounLists } from './nounLists';
import type { Speaker } from './speaker';
import { strangerOver } from './strangers';
import { STOPS } from './words';

/** Longest tail in units that may hold the speaker. */
const LONGEST_TAIL = 18;
/** A tail that goes on so much further ends in nobody; its end is not looked for, so that many cues cost no more than one. */
const BEYOND = 3;

/** Inside a statement a full stop only abbreviates: ঘাট ইজারাদার মো. রফিক হাসান। */
function endsTail(units: Statement, i: number): boolean {
  const unit = units[i];
  if (unit === undefined || unit.kind === 'quote') return true;
  return STOPS.has(unit.key) && (unit.key !== '.' || i === units.length - 1);
}

/** The speaker after the cue, to the sentence's end: তিনি in … বলে জানান তিনি; for `genitive` … অভিযোগ বিএনপির. */
export function followingSpeaker(
  units: Statement,
  from: number,
  lists: NounLists,
  nounCase: 'nominative' | 'genitive' = 'nominative',
): Speaker | undefined {
  const furthest = Math.min(units.length, from + LONGEST_TAIL + BEYOND);
  let end = from;
  while (end < furthest && !endsTail(units, end)) end++;
  let last: { at: number; head: Head } | undefined;
  for (let i = Math.min(end, from + LONGEST_TAIL) - 1; i >= from && last === undefined; i--) {
    if (units[i]?.key === '(') continue;
    const head = headAt(units, i, lists);
    if (head !== undefined && fits(head, nounCase)) last = { at: i, head };
    else if (units[i]?.key === ',') end = i;
  }
  if (last === undefined)
    return nounCase === 'nominative' ? strangerOver(units, from, end, lists) : undefined;
  if (last.at < end - 2) return undefined;
  const joined = joinedStart(units, from, last.at, lists);
  return { from: joined, to: last.at + 1, head: last.head };
}

function fits(head: Head, nounCase: 'nominative' | 'genitive'): boolean {
  if (head.who === 'document') return false;
  return nounCase === 'genitive'
    ? head.nounCase === 'genitive'
    : head.nounCase === 'nominative' || head.who === 'person';
}
