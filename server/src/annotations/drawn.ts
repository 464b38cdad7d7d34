import type { Annotation, Layer } from './document';
import type { Snapshot } from './snapshot';

/** What of an article a reader wants marked. */
export interface Wishes {
  readonly layers: { readonly entities: boolean; readonly quotes: boolean; readonly claims: boolean };
  /** `maximumShare`: as much of an article as claims may cover, 0..1; the worthiest come first. */
  readonly claims: { readonly minimumWorth: number; readonly maximumShare: number };
}

/**
 * Which annotations of an article are drawn: those of layers that are on; of the claims those that a person decided
 * about, and those that are worth enough, the worthiest first, until they cover as much of the article as is wanted.
 */
export function drawnIn(
  snapshot: Pick<Snapshot, 'text' | 'claimsByWorth'>,
  wishes: Wishes,
): (annotation: Annotation) => boolean {
  const claims = claimsToMark(snapshot, wishes);
  return ({ id, layer, status }) =>
    isOn(wishes, layer) && (layer !== 'claim' || status !== 'auto' || claims.has(id));
}

/** Whether a layer is on; the structure of an article cannot be switched off. */
export function isOn({ layers }: Pick<Wishes, 'layers'>, layer: Layer): boolean {
  switch (layer) {
    case 'entity':
      return layers.entities;
    case 'quote':
      return layers.quotes;
    case 'claim':
      return layers.claims;
    case 'structure':
      return true;
  }
}

function claimsToMark(
  { text, claimsByWorth }: Pick<Snapshot, 'text' | 'claimsByWorth'>,
  { claims: { minimumWorth, maximumShare } }: Wishes,
): ReadonlySet<string> {
  const marked = new Set<string>();
  let left = maximumShare * text.length;
  for (const { id, start, end, score } of claimsByWorth) {
    if (score < minimumWorth) break;
    if (end - start > left) continue;
    left -= end - start;
    marked.add(id);
  }
  return marked;
}
