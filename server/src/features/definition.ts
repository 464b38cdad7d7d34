import type { Location, Position } from 'vscode-languageserver';
import { fullestMention, referentAt } from '../annotations/referents';
import type { Snapshot } from '../annotations/snapshot';
import { locationOf, offsetOf } from './ranges';

/** From a pronoun, a role or a surname to where the article first gives the full name. */
export function definition(
  snapshot: Snapshot,
  { position }: { readonly position: Position },
): Location | null {
  const referent = referentAt(snapshot, offsetOf(snapshot, position));
  const first = referent === undefined ? undefined : fullestMention(snapshot, referent);
  return first === undefined ? null : locationOf(snapshot, first);
}
