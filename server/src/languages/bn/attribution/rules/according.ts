import type { Statement } from '../../../../layers/attribution/statements';
import { wordSet } from '../../../../text/wordSet';
import { followingSpeaker } from '../followingSpeaker';
import { type Head, headAt } from '../heads';
import { caseOf } from '../nounCase';
import type { NounLists } from '../nounLists';
import { phraseStart } from '../phraseStart';
import { COMPLEMENTISERS } from '../words';
import { type CueContext, contentAfter, type Ruling, ruling } from './context';

/** `SPEAKER-এর মতে, CONTENT`, `প্রতিবেদন অনুযায়ী, CONTENT`, `রফিকের বক্তব্য ছিল, “CONTENT”`. */
export function accordingTo(context: CueContext): Ruling | undefined {
  const { units, cue, from, lists } = context;
  const last = units[cue.from - 1];
  const behind = claimedBy(context);
  if (behind !== undefined || cue.behind) return behind;
  if (cue.from <= from || last === undefined || last.kind === 'quote') return undefined;
  if (cue.genitive && caseOf(last.key) !== 'genitive' && last.key !== ')') return undefined;
  const head = headAt(units, cue.from - 1, lists);
  // সে অনুযায়ী only points back.
  if (!cue.genitive && (lists.pronouns.has(last.key) || head?.pronoun === true)) return undefined;
  const content = contentAfter(units, COPULAS.has(units[cue.to]?.key ?? '') ? cue.to + 1 : cue.to);
  const start = givenBy(units, phraseStart(units, cue.from - 1, from, lists), from, lists);
  if (content === undefined && !standsAlone(units, cue.from, cue.to, start, from, head)) return undefined;
  return ruling(context, units.length, {
    from: content ?? cue.to,
    to: units.length,
    speaker: { from: start, to: cue.from, head: head ?? DOCUMENT },
    confidence: content === undefined ? 0.7 : 0.9,
    why: 'rule: SPEAKER-এর মতে, CONTENT',
    otherwise: 'none',
  });
}

/** `CONTENT বলে দাবি SPEAKER-এর।` */
function claimedBy(context: CueContext): Ruling | undefined {
  const { units, cue, from, lists } = context;
  if (cue.from - 1 <= from || !COMPLEMENTISERS.has(units[cue.from - 1]?.key ?? '')) return undefined;
  const speaker = followingSpeaker(units, cue.to, lists, 'genitive');
  if (speaker === undefined || speaker.from !== cue.to) return undefined;
  return ruling(context, speaker.to, {
    from,
    to: cue.from - 1,
    speaker,
    confidence: 0.85,
    why: 'rule: CONTENT বলে দাবি SPEAKER-এর',
    otherwise: 'none',
  });
}

/** বোর্ডের দেওয়া তথ্য অনুযায়ী: who gave the figures belongs to the phrase. */
function givenBy(units: Statement, start: number, from: number, lists: NounLists): number {
  const giver = units[start - 2];
  if (start - 2 < from || giver === undefined || !GIVEN.has(units[start - 1]?.key ?? '')) return start;
  return caseOf(giver.key) === 'genitive' ? phraseStart(units, start - 2, from, lists) : start;
}

const GIVEN = wordSet('দেওয়া দেয়া প্রকাশিত');

const DOCUMENT: Head = {
  who: 'document',
  kind: 'document',
  pronoun: false,
  plural: false,
  nounCase: 'nominative',
  weight: 0.4,
};

/** Without a comma behind it, মতে stands at the head of its clause, after somebody or something that can be a source. */
function standsAlone(
  units: Statement,
  cue: number,
  content: number,
  start: number,
  from: number,
  head: Head | undefined,
): boolean {
  if (head === undefined || units[content] === undefined || !ADVERBIAL.has(units[cue]?.key ?? ''))
    return false;
  return start <= from || units[start - 1]?.key === ',';
}

/** রফিকের বক্তব্য ছিল, “…” */
const COPULAS = wordSet('ছিল হলো হল হচ্ছে');

/** These stand as adverbials also without a comma; দাবি and অভিযোগ do not. */
const ADVERBIAL = wordSet('মতে অনুসারে অনুযায়ী ভাষ্যমতে মোতাবেক তথ্যমতে সূত্রমতে');
