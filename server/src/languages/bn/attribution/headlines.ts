import { type Statement, stretch } from '../../../layers/attribution/statements';
import { lookupKey } from '../../../text/lookupKey';
import { wordSet } from '../../../text/wordSet';
import type { Finding } from './drafts';
import { followingSpeaker } from './followingSpeaker';
import { headAt } from './heads';
import { caseOf } from './nounCase';
import type { NounLists } from './nounLists';
import { phraseStart } from './phraseStart';
import type { Speaker } from './speaker';

const SPEECH_NOUNS = wordSet(
  'অভিযোগ দাবি আহ্বান ইঙ্গিত আশ্বাস ঘোষণা আশঙ্কা হুঁশিয়ারি অনুরোধ পরামর্শ আশা নির্দেশ উদ্বেগ প্রস্তাব প্রতিশ্রুতি প্রশ্ন মত মন্তব্য শঙ্কা সুপারিশ তাগিদ দাবী',
);

const QUESTION = lookupKey('প্রশ্ন');
const ALLEGATION = lookupKey('অভিযোগ');

/** What only headlines do: `NAME: CONTENT`, `X-কে NAME: CONTENT`, `CONTENT: NAME`, `CONTENT অভিযোগ NAME-র`, `CONTENT দাবি`. */
export function headlineFinding(units: Statement, lists: NounLists): Finding | undefined {
  return withColon(units, lists) ?? withSpeechNoun(units, lists);
}

const LONGEST_NAME = 8;

function withColon(units: Statement, lists: NounLists): Finding | undefined {
  const colon = units.findIndex(unit => unit.kind === 'mark' && (unit.key === ':' || unit.key === 'ঃ'));
  if (colon < 1 || colon >= units.length - 1) return undefined;
  const common = {
    cue: null,
    stance: 'asserts',
    asserted: true,
    confidence: 0.8,
    otherwise: 'none',
  } as const;
  const speakerFirst = colon <= LONGEST_NAME ? speakerEnding(units, 0, colon, lists) : undefined;
  if (speakerFirst !== undefined) {
    return {
      ...common,
      from: colon + 1,
      to: units.length,
      speaker: speakerFirst,
      why: 'rule: headline SPEAKER: CONTENT',
    };
  }
  const speakerLast =
    units.length - colon <= LONGEST_NAME ? speakerEnding(units, colon + 1, units.length, lists) : undefined;
  if (speakerLast === undefined || speakerLast.from > colon + 1 || speakerLast.head.pronoun) return undefined;
  return { ...common, from: 0, to: colon, speaker: speakerLast, why: 'rule: headline CONTENT: SPEAKER' };
}

function speakerEnding(units: Statement, from: number, to: number, lists: NounLists): Speaker | undefined {
  const head = headAt(units, to - 1, lists);
  if (head === undefined || head.nounCase !== 'nominative' || head.who === 'document') return undefined;
  return { from: phraseStart(units, to - 1, from, lists), to, head };
}

function withSpeechNoun(units: Statement, lists: NounLists): Finding | undefined {
  const noun = lastSpeechNoun(units);
  if (noun === undefined || noun < 2) return undefined;
  const before = units[noun - 1];
  if (before?.kind === 'word' && caseOf(before.key) === 'nominative' && noun < units.length - 1)
    return undefined;
  const speaker =
    noun === units.length - 1 ? undefined : followingSpeaker(units, noun + 1, lists, 'genitive');
  if (speaker === undefined && noun < units.length - 1) return undefined;
  if (speaker !== undefined && speaker.from !== noun + 1) return undefined;
  return {
    from: 0,
    to: noun,
    speaker,
    cue: stretch(units, noun, noun + 1) ?? null,
    stance: units[noun]?.key === QUESTION ? 'questions' : 'asserts',
    asserted: units[noun]?.key === ALLEGATION,
    confidence: speaker === undefined ? 0.5 : 0.75,
    why: 'rule: headline CONTENT অভিযোগ SPEAKER-এর',
    otherwise: 'none',
  };
}

function lastSpeechNoun(units: Statement): number | undefined {
  for (let i = units.length - 1; i > 0; i--) if (SPEECH_NOUNS.has(units[i]?.key ?? '')) return i;
  return undefined;
}
