import { type Statement, stretch } from '../../../../layers/attribution/statements';
import { lookupKey } from '../../../../text/lookupKey';
import { wordSet } from '../../../../text/wordSet';
import type { Cue } from '../cues';
import type { Finding } from '../drafts';
import { isFiniteVerb } from '../nounCase';
import type { NounLists } from '../nounLists';
import type { Speaker } from '../speaker';
import { COMPLEMENTISERS, CONTENT_TAILS, OPENING_MARKS, STOPS, THAT_WORDS } from '../words';

/** What a rule looks at: one cue in its statement, and from where on the words are still free. */
export interface CueContext {
  readonly units: Statement;
  readonly cue: Cue;
  /** First unit that no earlier attribution of the statement has taken. */
  readonly from: number;
  readonly lists: NounLists;
  /** The speaker of an earlier cue in the same statement. */
  readonly earlier: Speaker | undefined;
}

/** A finding and the unit after which the statement is free again. */
export interface Ruling {
  readonly finding: Finding;
  /** A second one in front of it: the first words of ‘…,’ বলেন তিনি, ‘…’. */
  readonly before?: Finding;
  readonly next: number;
}

/** A finding about the context's cue: its span, stance and force are taken over. */
export function ruling(
  { units, cue }: CueContext,
  next: number,
  finding: Omit<Finding, 'cue' | 'stance' | 'asserted'>,
): Ruling {
  const span = stretch(units, cue.from, cue.to) ?? null;
  return { next, finding: { ...finding, cue: span, stance: cue.stance, asserted: cue.asserted } };
}

/** Where the content begins that follows unit `at`: after a comma, colon, dash or যে, or at a quotation mark. */
export function contentAfter(units: Statement, at: number): number | undefined {
  let i = at;
  while (THAT_WORDS.has(units[i]?.key ?? '') || OPENING_MARKS.has(units[i]?.key ?? '')) i++;
  const first = units[i];
  if (first === undefined || STOPS.has(first.key)) return undefined;
  return i > at || first.kind === 'quote' ? i : undefined;
}

/** Whether marked words follow, a comma or colon before them allowed. */
export function opensQuote(units: Statement, at: number): boolean {
  let i = at;
  while (OPENING_MARKS.has(units[i]?.key ?? '')) i++;
  return units[i]?.kind === 'quote';
}

const FARTHEST_COMPLEMENTISER = 16;
const TALK = lookupKey('কথা');

/** The বলে that ends the content before a cue: nothing but a speaker and adverbs stands between. */
export function complementiserBefore(units: Statement, from: number, to: number): number | undefined {
  for (let i = to - 1; i >= from && to - i < FARTHEST_COMPLEMENTISER; i--) {
    const unit = units[i];
    if (unit === undefined) return undefined;
    // ভোটারদের সঙ্গে কথা বলে জানা গেছে: here it is the verb.
    if (COMPLEMENTISERS.has(unit.key)) return units[i - 1]?.key === TALK ? undefined : i;
    if (unit.kind === 'quote') return undefined;
    if (unit.mention === null && unit.kind === 'word' && isFiniteVerb(unit.key)) return undefined;
  }
  return undefined;
}

/** Where content ends that runs up to `to`, postpositions and adverbs left out: … ভাঙন | নিয়ে. */
export function withoutTail(units: Statement, from: number, to: number): number {
  let end = to;
  while (end > from && (CONTENT_TAILS.has(units[end - 1]?.key ?? '') || units[end - 1]?.kind === 'mark'))
    end--;
  return end;
}

/** এ তথ্য, এই দাবি: the word before `at` makes the noun at it point back. */
export const isPointed = (units: Statement, at: number): boolean => POINTERS.has(units[at - 1]?.key ?? '');

const POINTERS = wordSet('এ এই এসব ওই সেই একই এ-সব এমন');
