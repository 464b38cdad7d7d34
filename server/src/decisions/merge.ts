import type { Decisions } from './operations';
import type { Decision } from './types';

/** One field of one decision that two sides changed differently; `field` is null where one side removed all of it. */
export interface Conflict {
  readonly id: string;
  readonly field: string | null;
  readonly ours: Decision | undefined;
  readonly theirs: Decision | undefined;
}

export interface Merged {
  /** What nobody disputes; of a conflict our side, until somebody settles it. */
  readonly decisions: Decisions;
  readonly conflicts: readonly Conflict[];
}

/** Who decided and when says nothing about what: it follows the side that changed something else. */
const UNDISPUTED: ReadonlySet<string> = new Set(['by', 'at']);

/**
 * Merges two changed versions of decisions over the one that both came from, field by field.
 * @param base null where it is not known: then every difference between the sides is a conflict
 */
export function mergeDecisions(base: Decisions | null, ours: Decisions, theirs: Decisions): Merged {
  const decisions = new Map<string, Decision>();
  const conflicts: Conflict[] = [];
  for (const id of new Set([...ours.keys(), ...theirs.keys()])) {
    const merged = mergeOne(base?.get(id), ours.get(id), theirs.get(id), base !== null);
    if (merged.decision !== undefined) decisions.set(id, merged.decision);
    for (const field of merged.fields)
      conflicts.push({ id, field, ours: ours.get(id), theirs: theirs.get(id) });
  }
  return { decisions, conflicts };
}

interface MergedDecision {
  readonly decision: Decision | undefined;
  readonly fields: readonly (string | null)[];
}

function mergeOne(
  base: Decision | undefined,
  ours: Decision | undefined,
  theirs: Decision | undefined,
  baseIsKnown: boolean,
): MergedDecision {
  if (same(ours, theirs)) return { decision: ours, fields: [] };
  if (ours === undefined || theirs === undefined) {
    const standing = ours ?? theirs;
    if (!baseIsKnown || base === undefined) return { decision: standing, fields: [] };
    return same(standing, base)
      ? { decision: undefined, fields: [] }
      : { decision: standing, fields: [null] };
  }
  return mergeFields(base, ours, theirs);
}

function mergeFields(base: Decision | undefined, ours: Decision, theirs: Decision): MergedDecision {
  const [was, our, their] = [fieldsOf(base), fieldsOf(ours), fieldsOf(theirs)];
  const fields = [...new Set([...our.keys(), ...their.keys()])].filter(field => !UNDISPUTED.has(field));
  const disputed = fields.filter(
    field =>
      !same(our.get(field), their.get(field)) &&
      !same(our.get(field), was.get(field)) &&
      !same(their.get(field), was.get(field)),
  );
  const taken = fields.filter(field => !disputed.includes(field) && same(our.get(field), was.get(field)));
  const differs = taken.some(field => !same(our.get(field), their.get(field)));
  const result = new Map(our);
  for (const field of differs ? [...taken, ...UNDISPUTED] : taken) {
    if (their.has(field)) result.set(field, their.get(field));
    else result.delete(field);
  }
  return { decision: Object.fromEntries(result) as unknown as Decision, fields: disputed };
}

const fieldsOf = (decision: Decision | undefined): ReadonlyMap<string, unknown> =>
  new Map(Object.entries(decision ?? {}));

/** Whether two values say the same, whatever the order of their keys. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(key => same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}
