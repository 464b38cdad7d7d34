import { mergeDecisions } from './merge';
import type { Decisions } from './operations';
import type { Decision } from './types';

/** What others decided and is new here, and the ids of what was decided differently here, which stays as it is. */
export function adopt(
  own: Decisions,
  others: readonly Decision[],
): { readonly put: readonly Decision[]; readonly conflicts: readonly string[] } {
  const theirs = new Map(others.map(decision => [decision.id, decision]));
  const { conflicts } = mergeDecisions(null, own, theirs);
  return {
    put: [...theirs.values()].filter(({ id }) => !own.has(id)),
    conflicts: [...new Set(conflicts.map(({ id }) => id))],
  };
}
