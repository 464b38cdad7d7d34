import type { Snapshot } from '../annotations/snapshot';
import { differences } from '../decisions/differences';
import type { ChangedSuggestions, ChangedSuggestionsParams } from '../protocol';

/** Accepted suggestions that the engine would not make again. */
export const changedSuggestions = (
  { suggested }: Snapshot,
  { placed }: Pick<ChangedSuggestionsParams, 'placed'>,
): ChangedSuggestions => differences(suggested, placed);
