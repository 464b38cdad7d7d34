import type { Location, Position, ReferenceContext } from 'vscode-languageserver';
import { fullestMention, mentionsOf, referentAt } from '../annotations/referents';
import type { Snapshot } from '../annotations/snapshot';
import { locationOf, offsetOf } from './ranges';

/** All words of the article that stand for the same person, organization, place or source. */
export function references(
  snapshot: Snapshot,
  { position, context }: { readonly position: Position; readonly context: ReferenceContext },
): Location[] {
  const referent = referentAt(snapshot, offsetOf(snapshot, position));
  if (referent === undefined) return [];
  const declared = context.includeDeclaration ? undefined : fullestMention(snapshot, referent)?.start;
  return mentionsOf(snapshot, referent)
    .filter(mention => mention.start !== declared)
    .map(mention => locationOf(snapshot, mention));
}
