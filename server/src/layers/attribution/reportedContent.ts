import type { Span } from '../../text/span';
import type { SpeakerHint, Stance } from '../types';

/** What a language's rule found: content over the units [from, to) of a statement, and how it is reported. */
export interface ReportedContent {
  readonly from: number;
  readonly to: number;
  readonly cue: Span | null;
  readonly stance: Stance;
  readonly asserted: boolean;
  readonly confidence: number;
  readonly why: string;
  /** Whom to look for when nobody is named. */
  readonly otherwise: SpeakerHint['by'];
}

/** The stance that a word list gives a cue in its column; left empty it asserts. */
export const stanceOf = (column: string | undefined): Stance =>
  column === 'denies' || column === 'questions' ? column : 'asserts';
