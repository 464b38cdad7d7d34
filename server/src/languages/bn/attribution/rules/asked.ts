import { lookupKey } from '../../../../text/lookupKey';
import { wordSet } from '../../../../text/wordSet';
import { followingSpeaker } from '../followingSpeaker';
import { nearestSpeaker } from '../nearestSpeaker';
import { caseOf, isFiniteVerb } from '../nounCase';
import { openingSpeaker } from '../openingSpeaker';
import { type CueContext, type Ruling, ruling } from './context';

/** `SPEAKER সবাইকে সাবধানে থাকতে বলেছেন`, `নৌকা সরাতে বলেছেন SPEAKER`: the call is whom to do what. */
export function asked(context: CueContext): Ruling | undefined {
  const { units, cue, from, lists } = context;
  const last = units[cue.from - 1];
  if (cue.to - cue.from > 1 || !CALLED.has(units[cue.from]?.key ?? '')) return undefined;
  if (last?.kind !== 'word' || last.mention !== null || !last.key.endsWith(INFINITIVE)) return undefined;
  const whom = callStart(context);
  if (whom === undefined) return undefined;
  const after = followingSpeaker(units, cue.to, lists);
  const speaker =
    after ??
    nearestSpeaker(units, from, whom, cue.agreement, lists) ??
    openingSpeaker(units, from, whom, cue.agreement, lists);
  return ruling(context, Math.max(cue.to, after?.to ?? 0), {
    from: whom,
    to: cue.from,
    speaker,
    confidence: speaker === undefined ? 0.5 : 0.7,
    why: 'rule: SPEAKER কাউকে কিছু করতে বলেন',
    otherwise: 'previous',
  });
}

/** The present tense tells a tale: রফিককে উঠতে বলেন. */
const CALLED = wordSet('বলেছেন বলেছে বললেন বলেছিলেন');
const INFINITIVE = lookupKey('তে');

/** Whom the speaker called upon, back from the infinitive to the person or body in the objective case. */
function callStart({ units, cue, from }: CueContext): number | undefined {
  for (let i = cue.from - 2; i >= from; i--) {
    const unit = units[i];
    if (unit === undefined || unit.kind === 'quote' || unit.key === ',') return undefined;
    if (unit.mention === null && unit.kind === 'word' && isFiniteVerb(unit.key)) return undefined;
    if (caseOf(unit.key) !== 'object') continue;
    const name = unit.mention;
    let start = i;
    while (name !== null && start > from && units[start - 1]?.mention === name) start--;
    return start;
  }
  return undefined;
}
