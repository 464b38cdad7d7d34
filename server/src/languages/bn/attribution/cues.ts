import { stanceOf } from '../../../layers/attribution/reportedContent';
import { type Statement, tokensOf } from '../../../layers/attribution/statements';
import { createPhraseIndex, type PhraseIndex } from '../../../layers/entity/phraseIndex';
import type { Stance } from '../../../layers/types';
import { lookupKey } from '../../../text/lookupKey';
import { type Lexicon, phraseKey } from '../../lexicon';
import { caseOf, isFiniteVerb } from './nounCase';
import { type Agreement, conjugate } from './verbForms';
import { STOPS } from './words';

/**
 * `say` takes a clause (বলেন, …; … বলে জানান), `act` the phrase before it (… আহ্বান জানান), `according` follows its
 * source (… মতে), `hearsay` has none (জানা গেছে).
 */
export type CueSyntax = 'say' | 'act' | 'according' | 'hearsay';

export interface CueFacts {
  readonly syntax: CueSyntax;
  readonly agreement: Agreement;
  readonly stance: Stance;
  /** False for calls, wishes and feelings: আহ্বান জানান, উদ্বেগ প্রকাশ করেন. */
  readonly asserted: boolean;
  /** Reports only with a source before it: দলিলে দেখা গেছে. */
  readonly sourced?: boolean;
  /** For `according`: the source before it must stand in the genitive. */
  readonly genitive: boolean;
  /** For `according`: the source stands behind it. */
  readonly behind?: boolean;
}

/** A cue over the units [from, to) of a statement. */
export interface Cue extends CueFacts {
  readonly from: number;
  readonly to: number;
}

export type CueIndex = PhraseIndex<CueFacts>;

export function createCueIndex(lexicon: Lexicon): CueIndex {
  const phrases: [string, CueFacts][] = [];
  for (const [phrase, [stance, sourced]] of lexicon.list('hearsay')) {
    for (const spelt of spellings(phrase)) {
      phrases.push([
        spelt,
        {
          syntax: 'hearsay',
          agreement: 'passive',
          stance: stanceOf(stance),
          asserted: true,
          genitive: false,
          sourced: sourced === 'sourced',
        },
      ]);
    }
  }
  for (const [phrase, [grammar, stance]] of lexicon.list('according-to')) {
    for (const spelt of spellings(phrase)) {
      phrases.push([
        spelt,
        {
          syntax: 'according',
          agreement: 'participle',
          stance: stanceOf(stance),
          asserted: true,
          genitive: grammar === 'genitive',
          behind: grammar === 'behind',
        },
      ]);
    }
  }
  for (const [phrase, [syntax, stance, force]] of lexicon.list('cue-verbs')) {
    for (const { form, agreement } of [phrase, emphatic(phrase)].flatMap(spellings).flatMap(conjugate)) {
      phrases.push([
        phraseKey(form),
        {
          syntax: syntax === 'act' ? 'act' : 'say',
          agreement,
          stance: stanceOf(stance),
          asserted: force !== 'wants',
          genitive: false,
        },
      ]);
    }
  }
  return createPhraseIndex(phrases, key => [{ stem: key, ending: '' }]);
}

/** আহ্বানও জানানো of আহ্বান জানানো: the noun of a verb phrase may be stressed. */
const emphatic = (phrase: string): string => phrase.replace(/^(\S+)(?= )/u, '$1ও');

/** Older and looser spellings that news has beside those of the lists: দাবী, আহবান, আশংকা, হুশিয়ারি. */
function spellings(phrase: string): readonly string[] {
  const other = SPELLINGS.reduce((spelt, [one, two]) => spelt.replace(one, two), phrase.normalize('NFC'));
  return other === phrase ? [phrase] : [phrase, other];
}

const SPELLINGS: readonly (readonly [string, string])[] = [
  ['দাবি', 'দাবী'],
  ['হ্বান', 'হবান'],
  ['ঙ্ক', 'ংক'],
  ['হুঁশ', 'হুশ'],
  ['ঙ্গী', 'ংগী'],
];

/** All cues of a statement, left to right, longest first, none overlapping. */
export function findCues(units: Statement, index: CueIndex): readonly Cue[] {
  const tokens = tokensOf(units);
  const cues: Cue[] = [];
  for (let i = 0; i < units.length; ) {
    const match = index.longestAt(tokens, i) ?? bareSaid(units, i);
    if (match === undefined) {
      i++;
      continue;
    }
    cues.push({ ...finiteAtEnd(match.value, units[match.end]), from: i, to: match.end });
    i = match.end;
  }
  return cues;
}

/** পরিষদ … বলে মনে করে।: before the stop the participle of করা is its present tense. */
const finiteAtEnd = (facts: CueFacts, next: Statement[number] | undefined): CueFacts =>
  facts.agreement === 'participle' &&
  facts.syntax !== 'according' &&
  (next === undefined || STOPS.has(next.key))
    ? { ...facts, agreement: 'plain' }
    : facts;

const SAID = lookupKey('বলে');
/** কাজের কথা বলে, …: what was given as a pretext. */
const TALK = lookupKey('কথা');
const BEFORE_CONTENT = new Set([',', ':', lookupKey('যে')]);

/** `আদালত বলে, …`: বলে is the finite verb only between a nominative and its content. */
function bareSaid(units: Statement, i: number): { end: number; value: CueFacts } | undefined {
  const before = units[i - 1];
  if (units[i]?.key !== SAID || before?.kind !== 'word' || !BEFORE_CONTENT.has(units[i + 1]?.key ?? ''))
    return undefined;
  if (caseOf(before.key) !== 'nominative' || isFiniteVerb(before.key) || before.key === TALK)
    return undefined;
  const value = {
    syntax: 'say',
    agreement: 'plain',
    stance: 'asserts',
    asserted: true,
    genitive: false,
  } as const;
  return { end: i + 1, value };
}
