import type { InlayHint, Range } from 'vscode-languageserver';
import { standsIn } from '../annotations/referents';
import type { Snapshot } from '../annotations/snapshot';
import { excerpt } from './excerpt';
import { spanOf } from './ranges';
import type { Reader } from './reader';

/** The source's name behind each pronoun or role that stands for it: `তিনি⟦= নাজমা সরদার⟧ বলেন`. Off by default. */
export function inlayHints(
  snapshot: Snapshot,
  { range }: { readonly range: Range },
  { settings }: Reader,
): InlayHint[] {
  if (!settings.inlayHints.sources) return [];
  const names = new Map<number, string>();
  for (const { role, annotation, end } of snapshot.parts.overlapping(spanOf(snapshot, range))) {
    if (role !== 'mention' || annotation.layer !== 'quote' || !standsIn(snapshot, annotation)) continue;
    const source = snapshot.sources.get(annotation.source ?? '');
    if (source !== undefined) names.set(end, excerpt(source.name, 40));
  }
  return [...names].map(([offset, name]) => ({
    position: snapshot.lines.placeAt(offset),
    label: `= ${name}`,
    paddingLeft: true,
  }));
}
