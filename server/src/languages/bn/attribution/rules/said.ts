import type { Statement } from '../../../../layers/attribution/statements';
import { lookupKey } from '../../../../text/lookupKey';
import { onlyPoints } from '../drafts';
import { followingSpeaker } from '../followingSpeaker';
import { nearestSpeaker } from '../nearestSpeaker';
import { caseOf } from '../nounCase';
import { openingSpeaker } from '../openingSpeaker';
import type { Speaker } from '../speaker';
import { POINTING_WORDS, THAT_WORDS } from '../words';
import {
  type CueContext,
  complementiserBefore,
  contentAfter,
  opensQuote,
  type Ruling,
  ruling,
} from './context';
import { quotedBefore } from './quoted';

/** `SPEAKER বলেন, CONTENT` and `বলেন SPEAKER, ‘CONTENT’`. */
export function saidBefore(context: CueContext): Ruling | undefined {
  const { units, cue, from, lists } = context;
  if (cue.agreement === 'participle' && !opensQuote(units, cue.to)) return undefined;
  const direct = contentAfter(units, cue.to);
  if (direct !== undefined) {
    if (cue.syntax === 'act' && !opensQuote(units, cue.to) && !hasThat(units, cue.to)) return undefined;
    const speaker =
      nearestSpeaker(units, from, cue.from, cue.agreement, lists) ??
      context.earlier ??
      nearestSpeaker(units, 0, cue.from, cue.agreement, lists) ??
      openingSpeaker(units, from, cue.from, cue.agreement, lists);
    return said(context, speaker, direct, 'SPEAKER বলেন, CONTENT');
  }
  const speaker = followingSpeaker(units, cue.to, lists);
  if (speaker === undefined || !opensQuote(units, speaker.to)) return undefined;
  const content = contentAfter(units, speaker.to);
  if (content === undefined) return undefined;
  const before = (quotedBefore(context) ?? saidAfter(context))?.finding;
  const after = said(context, speaker, content, 'বলেন SPEAKER, CONTENT');
  return before === undefined ? after : { ...after, before };
}

function said(context: CueContext, speaker: Speaker | undefined, content: number, why: string): Ruling {
  const { units, cue } = context;
  return ruling(context, units.length, {
    from: content,
    to: units.length,
    speaker,
    confidence: speaker === undefined ? 0.7 : 0.95,
    why: `rule: ${why}`,
    otherwise: 'previous',
    open: cue.agreement !== 'participle',
  });
}

function hasThat(units: Statement, at: number): boolean {
  return (
    THAT_WORDS.has(units[at]?.key ?? '') || THAT_WORDS.has(units[at + 1]?.key ?? '') || units[at]?.key === ':'
  );
}

/** `CONTENT বলে SPEAKER জানান`, `CONTENT বলে জানান SPEAKER`, `SPEAKER CONTENT বলে জানান`. */
export function saidAfter(context: CueContext): Ruling | undefined {
  const { units, cue, from, lists } = context;
  const that = complementiserBefore(units, from, cue.from);
  if (that === undefined || that <= from || onlyPoints(units, from, that)) return undefined;
  const after =
    followingSpeaker(units, cue.to, lists) ?? nearestSpeaker(units, that + 1, cue.from, cue.agreement, lists);
  const opening = after === undefined ? openingOf(context, that) : undefined;
  const speaker = after ?? opening;
  return ruling(context, after === undefined ? cue.to : Math.max(cue.to, after.to), {
    from: opening === undefined ? from : opening.to,
    to: that,
    speaker,
    confidence: speaker === undefined ? 0.7 : 0.92,
    why: opening === undefined ? 'rule: CONTENT বলে জানান SPEAKER' : 'rule: SPEAKER CONTENT বলে জানান',
    otherwise: 'previous',
  });
}

/** The opening noun phrase speaks when the clause before বলে has a subject of its own or a verb that does not agree. */
function openingOf({ units, cue, from, lists }: CueContext, that: number): Speaker | undefined {
  if (cue.agreement === 'passive') return undefined;
  const opening = openingSpeaker(units, from, that, cue.agreement, lists);
  if (opening === undefined || opening.to >= that - 1) return undefined;
  if (units[opening.to]?.key === ',' || opening.head.pronoun) return opening;
  const second = openingSpeaker(units, opening.to, that, 'participle', lists);
  const verb = units[that - 1]?.key ?? '';
  const honorific = verb.endsWith(HONORIFIC);
  return second !== undefined || !honorific ? opening : undefined;
}

const HONORIFIC = lookupKey('ন');

/** `CONTENT বলছেন SPEAKER` and `CONTENT, বলেন SPEAKER`. */
export function saidRightAfter(context: CueContext): Ruling | undefined {
  const { units, cue, from, lists } = context;
  if (!SAYS.test(units[cue.from]?.key ?? '') || cue.from - from < 4) return undefined;
  const speaker = followingSpeaker(units, cue.to, lists);
  if (speaker === undefined || speaker.from !== cue.to || !endsContent(units, cue.from - 1)) return undefined;
  if (
    units[cue.from - 1]?.key !== ',' &&
    openingSpeaker(units, from, cue.from, 'honorific', lists) !== undefined
  )
    return undefined;
  return ruling(context, speaker.to, {
    from,
    to: cue.from,
    speaker,
    confidence: 0.65,
    why: 'rule: CONTENT বলছেন SPEAKER',
    otherwise: 'none',
  });
}

const SAYS = new RegExp(`^(?:${['বল', 'জান', 'যোগ'].map(lookupKey).join('|')})`, 'u');

/** A comma, or a word that is neither whom one spoke to nor a noun like কথা. */
function endsContent(units: Statement, at: number): boolean {
  const last = units[at];
  if (last === undefined || last.key === ',') return last !== undefined;
  return last.kind === 'word' && caseOf(last.key) !== 'object' && !POINTING_WORDS.has(last.key);
}
