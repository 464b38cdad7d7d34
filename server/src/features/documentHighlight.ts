import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver';
import { mentionsOf, referentAt } from '../annotations/referents';
import type { Snapshot } from '../annotations/snapshot';
import { offsetOf, rangeOf } from './ranges';

/** Marks all words that stand for the same as those under the caret. */
export function documentHighlight(
  snapshot: Snapshot,
  { position }: { readonly position: Position },
): DocumentHighlight[] | null {
  const referent = referentAt(snapshot, offsetOf(snapshot, position));
  if (referent === undefined) return null;
  return mentionsOf(snapshot, referent).map(mention => ({
    range: rangeOf(snapshot, mention),
    kind: DocumentHighlightKind.Text,
  }));
}
