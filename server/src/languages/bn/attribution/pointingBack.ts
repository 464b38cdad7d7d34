import { type Statement, stretch } from '../../../layers/attribution/statements';
import { wordSet } from '../../../text/wordSet';
import type { Cue } from './cues';
import type { Draft, Finding } from './drafts';
import { followingSpeaker } from './followingSpeaker';
import { nearestSpeaker } from './nearestSpeaker';
import type { NounLists } from './nounLists';
import { DETERMINERS } from './words';

const MATTERS = wordSet('তথ্য কথা খবর');

/**
 * `…। পরে এ তথ্য জানিয়েছে পানি বোর্ড।`, `…। মেয়র এ ঘোষণা দেন।`: what is reported is the sentence before.
 * @param previous the statement before, which nothing has taken yet
 */
export function pointingBack(
  units: Statement,
  cues: readonly Cue[],
  previous: Statement,
  lists: NounLists,
): Finding | undefined {
  for (const cue of cues) {
    if (cue.agreement !== 'honorific' && cue.agreement !== 'plain') continue;
    const pointed = MATTERS.has(units[cue.from - 1]?.key ?? '') ? cue.from - 2 : cue.from - 1;
    if (!DETERMINERS.has(units[pointed]?.key ?? '') || (pointed === cue.from - 1 && cue.syntax === 'say'))
      continue;
    const speaker =
      followingSpeaker(units, cue.to, lists) ?? nearestSpeaker(units, 0, pointed, cue.agreement, lists);
    if (speaker === undefined || speaker.head.pronoun) return undefined;
    return {
      from: 0,
      to: previous.length,
      speaker: undefined,
      mention: stretch(units, speaker.from, speaker.to) ?? null,
      cue: stretch(units, cue.from, cue.to) ?? null,
      stance: cue.stance,
      asserted: cue.asserted,
      confidence: 0.6,
      why: 'rule: CONTENT। এ তথ্য জানান SPEAKER',
      otherwise: 'mention',
    };
  }
  return undefined;
}

const THUS = wordSet('এভাবে এভাবেই');

/** `‘…’ এভাবেই দুঃখের কথা বলেন মাঝি রফিক।`: who spoke the marked words before, and the verb. */
export function thusSaid(
  units: Statement,
  cues: readonly Cue[],
  lists: NounLists,
): Pick<Draft, 'mention' | 'cue' | 'speaker'> | undefined {
  const [cue] = cues;
  if (cue === undefined || !THUS.has(units[0]?.key ?? '')) return undefined;
  const speaker =
    followingSpeaker(units, cue.to, lists) ?? nearestSpeaker(units, 0, cue.from, cue.agreement, lists);
  const mention = speaker && stretch(units, speaker.from, speaker.to);
  return mention === undefined
    ? undefined
    : { mention, cue: stretch(units, cue.from, cue.to) ?? null, speaker: { by: 'mention' } };
}
