import type { EntityDecision, Target } from '../../../../server/src/decisions/types';

const target: Target = { exact: 'Anna Holm', prefix: 'mayor ', suffix: ' said', start: 6, end: 15 };

/** A decision of a person's name that was accepted. */
export const entityDecision = (id: string, more: Partial<EntityDecision> = {}): EntityDecision => ({
  id,
  kind: 'annotation',
  verdict: 'accepted',
  layer: 'entity',
  type: 'PER',
  target,
  entity: { name: 'Anna Holm', type: 'PER' },
  ...more,
});

export const byId = <T extends { readonly id: string }>(...items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map(item => [item.id, item]));
