import { type Statement, stretch } from '../../../../layers/attribution/statements';
import type { Cue } from '../cues';
import type { Finding } from '../drafts';
import type { NounLists } from '../nounLists';
import type { Subject } from '../subject';

/** What a rule looks at: one cue in its statement. */
export interface CueContext {
  readonly units: Statement;
  readonly cue: Cue;
  /** Cues behind this one. */
  readonly later: readonly Cue[];
  /** First unit that no earlier attribution of the statement has taken. */
  readonly from: number;
  /** The subject of an earlier cue in the same statement. */
  readonly earlier: Subject | undefined;
  readonly lists: NounLists;
}

export interface Ruling {
  readonly findings: readonly Finding[];
  readonly subject: Subject | undefined;
  /** The statement is free again from this unit. */
  readonly next: number;
}

/** A finding about the context's cue: its span, stance and force are taken over. */
export const finding = (
  { units, cue }: CueContext,
  from: number,
  to: number,
  subject: Subject | undefined,
  confidence: number,
  why: string,
): Finding => ({
  from,
  to,
  subject,
  cue: stretch(units, cue.from, cue.to) ?? null,
  stance: cue.stance,
  asserted: cue.asserted,
  confidence,
  why: `rule: ${why}`,
  otherwise: cue.syntax === 'hearsay' ? 'hearsay' : 'previous',
});

/** Whether marked words stand there. */
export const isMarked = (units: Statement, at: number): boolean => units[at]?.kind === 'quote';

/** One word reports nothing, unless it is marked. */
export function isTooShort(units: Statement, from: number, to: number): boolean {
  return !isMarked(units, from) && units.slice(from, to).filter(unit => unit.kind !== 'mark').length < 2;
}
