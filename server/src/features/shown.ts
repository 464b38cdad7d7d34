import type { Annotation } from '../annotations/document';
import type { Snapshot } from '../annotations/snapshot';
import { isOn, type Reader } from './reader';

/**
 * Which annotations of an article are drawn: those of layers that are on, and of the claims those that are worth
 * enough, the worthiest first, until they cover as much of the article as the reader wants marked.
 */
export function shownIn(snapshot: Snapshot, reader: Reader): (annotation: Annotation) => boolean {
  const claims = claimsToMark(snapshot, reader);
  return annotation =>
    isOn(reader, annotation.layer) && (annotation.layer !== 'claim' || claims.has(annotation.id));
}

function claimsToMark({ text, claimsByWorth }: Snapshot, { settings }: Reader): ReadonlySet<string> {
  const { minimumWorth, maximumShare } = settings.claims;
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
