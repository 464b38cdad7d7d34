import { countWords, type Statement, wordsIn } from '../../../layers/attribution/statements';
import type { AttributionInput } from '../../../layers/attribution/types';
import { lookupKey } from '../../../text/lookupKey';
import { type Draft, draftsOf } from './drafts';
import { nearestSpeaker } from './nearestSpeaker';
import { isFiniteVerb } from './nounCase';
import type { NounLists } from './nounLists';

/** Fewer words between marks are a title, a nickname or a word held at arm's length. */
const LEAST_WORDS = 4;

/**
 * Marked words without a reporting verb: a paragraph or sentence of nothing else goes on with the last speaker, and
 * `মাঠ দেখালেন রফিক, ‘…’` names its speaker before a comma.
 */
export function uncuedQuotes(
  units: Statement,
  statement: number,
  { reading, kind }: AttributionInput,
  lists: NounLists,
): readonly Draft[] {
  const last = lastQuote(units);
  const quote = units[last];
  if (quote === undefined) return [];
  const words = wordsIn(reading.text.slice(quote.start, quote.end));
  const before = countWords(units, 0, last, reading.text);
  const common = {
    from: last,
    to: last + 1,
    cue: null,
    stance: 'asserts',
    asserted: true,
    otherwise: kind === 'headline' ? 'none' : 'previous',
  } as const;
  if (before === 0 && words >= LEAST_WORDS) {
    const why = kind === 'headline' ? 'rule: headline in quotation marks' : 'rule: quotation without a cue';
    return draftsOf(units, statement, { ...common, speaker: undefined, confidence: 0.7, why });
  }
  if (!/^[,:—–-]$/u.test(units[last - 1]?.key ?? '') || words < LEAST_WORDS - 1) return [];
  const speaker = nearestSpeaker(units, 0, last - 1, 'participle', lists);
  if (speaker === undefined && !tellsBefore(units, last - 1, words)) return [];
  return draftsOf(units, statement, {
    ...common,
    speaker,
    confidence: 0.65,
    why: 'rule: SPEAKER, “CONTENT”',
  });
}

/** `শেষ পর্যন্ত বেছে নিয়েছেন নিজের দলকেই, ‘…’`: a sentence about a person not named in it opens long marked words. */
const tellsBefore = (units: Statement, mark: number, words: number): boolean =>
  words >= LONG_SPEECH &&
  units
    .slice(0, mark)
    .some(({ key, mention }) => mention === null && key.endsWith(HONORIFIC) && isFiniteVerb(key));

const LONG_SPEECH = 8;
const HONORIFIC = lookupKey('েন');

/** The marked stretch that ends the statement, or -1. */
function lastQuote(units: Statement): number {
  let last = units.length - 1;
  while (last >= 0 && units[last]?.kind === 'mark') last--;
  return units[last]?.kind === 'quote' ? last : -1;
}
