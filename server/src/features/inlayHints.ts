import type { InlayHint, Range } from 'vscode-languageserver';
import { standsIn } from '../annotations/referents';
import type { Snapshot } from '../annotations/snapshot';
import { excerpt } from './excerpt';
import { spanOf } from './ranges';
import { isSourceSure, type Reader } from './reader';

/** The source's name behind each pronoun or role that stands for it: `তিনি⟦= নাজমা সরদার⟧ বলেন`. Off by default. */
export function inlayHints(
  snapshot: Snapshot,
  { range }: { readonly range: Range },
  reader: Reader,
): InlayHint[] {
  if (!reader.settings.inlayHints.sources) return [];
  const names = new Map<number, string>();
  for (const { role, annotation, end } of snapshot.parts.overlapping(spanOf(snapshot, range))) {
    if (role !== 'mention' || annotation.layer !== 'quote' || !standsIn(snapshot, annotation)) continue;
    const source = snapshot.sources.get(annotation.source ?? '');
    if (source === undefined) continue;
    const name = excerpt(source.name, 40);
    names.set(end, isSourceSure(reader, annotation) ? name : reader.words('outline.perhaps', name));
  }
  return [...names].map(([offset, name]) => ({
    position: snapshot.lines.placeAt(offset),
    label: `= ${name}`,
    paddingLeft: true,
  }));
}
