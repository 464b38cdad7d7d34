import type { Statement } from '../../../../layers/attribution/statements';
import { wordSet } from '../../../../text/wordSet';
import { followingSpeaker } from '../followingSpeaker';
import { nearestSpeaker } from '../nearestSpeaker';
import { CONTENT_TAILS } from '../words';
import { type CueContext, type Ruling, ruling } from './context';

/** `“CONTENT,” SPEAKER বলেন`, `‘CONTENT’, বলেন SPEAKER`, `SPEAKER ‘CONTENT’, ‘CONTENT’ প্রভৃতি স্লোগান তোলেন`. */
export function quotedBefore(context: CueContext): Ruling | undefined {
  const { units, cue, from, lists } = context;
  let quote = cue.from - 1;
  while (quote >= from && units[quote]?.kind !== 'quote') quote--;
  if (quote < from) return undefined;
  let first = quote;
  while (first > from && (units[first - 1]?.kind === 'quote' || units[first - 1]?.kind === 'mark')) first--;
  // ‘…’ নিয়ে যা জানালেন: the marked words are only a topic.
  const next = units[quote + 1]?.key ?? '';
  if (CONTENT_TAILS.has(next) && !NEAR_WORDS.has(next)) return undefined;
  const led = units.slice(from, first).some(unit => unit.kind === 'word');
  const after =
    followingSpeaker(units, cue.to, lists) ??
    nearestSpeaker(units, quote + 1, cue.from, cue.agreement, lists);
  const speaker = after ?? (led ? nearestSpeaker(units, from, first, cue.agreement, lists) : undefined);
  if (led && cue.syntax === 'act') return undefined;
  if (led && (speaker === undefined || !isRightBefore(units, quote + 1, cue.from))) return undefined;
  return ruling(context, Math.max(cue.to, speaker?.to ?? 0), {
    from: first,
    to: quote + 1,
    speaker,
    confidence: 0.95,
    why: 'rule: “CONTENT” SPEAKER বলেন',
    otherwise: 'previous',
  });
}

/** Only marks, adverbs and ইত্যাদি stand between marked words and the cue: ‘…’, ‘…’ প্রভৃতি স্লোগান তোলেন. */
const isRightBefore = (units: Statement, from: number, to: number): boolean =>
  units.slice(from, to).every(unit => unit.kind === 'mark' || NEAR_WORDS.has(unit.key));

const NEAR_WORDS = wordSet('ইত্যাদি প্রভৃতি এমন আরও সহ বলে');
