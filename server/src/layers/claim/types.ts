import type { Token } from '../../text/tokens';
import type { AttributionInput } from '../attribution/types';
import type { Attribution } from '../types';

export interface ClaimInput extends AttributionInput {
  readonly attributions: readonly Attribution[];
}

/** Why a claim is worth checking; the message catalogue words them. */
export type Reason =
  | 'figure'
  | 'comparison'
  | 'cause'
  | 'accusation'
  | 'casualty'
  | 'record'
  | 'law'
  | 'event'
  | 'date';

/** A sentence or reported clause that may be a claim. */
export interface Assertion {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Somebody's words rather than the article's own. */
  readonly attributed: boolean;
  /** It ends in a question mark. */
  readonly question: boolean;
}

/** What a language brings to the claim layer. */
export interface ClaimRules {
  /** Whether the words assert something that evidence could show right or wrong: no wish, question, promise or pure opinion. */
  isCheckable(assertion: Assertion): boolean;
  /** The reasons that the words themselves give; figures, dates and events are read from the mentions. */
  reasons(assertion: Assertion): readonly Reason[];
}
