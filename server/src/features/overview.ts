import type { Layer } from '../annotations/document';
import type { Snapshot } from '../annotations/snapshot';
import type { Overview } from '../protocol';
import type { Reader } from './reader';
import { shownIn } from './shown';

/** As many lines a layer as an overview ruler can show apart. */
const MOST_LINES = 2000;

/** The lines that carry quotes and claims. */
export function overview(snapshot: Snapshot, _params: unknown, reader: Reader): Overview {
  const isShown = shownIn(snapshot, reader);
  const linesOf = (layer: Layer) => {
    const lines = new Set<number>();
    for (const annotation of snapshot.document.annotations) {
      if (annotation.layer !== layer || !isShown(annotation)) continue;
      lines.add(snapshot.lines.placeAt(annotation.start).line);
      if (lines.size === MOST_LINES) break;
    }
    return [...lines];
  };
  return { version: snapshot.version, quoteLines: linesOf('quote'), claimLines: linesOf('claim') };
}
