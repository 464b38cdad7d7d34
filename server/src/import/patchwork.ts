import type { Annotation } from '../annotations/document';
import { byPosition, type Span } from '../text/span';
import type { Quoted } from './types';

/** Units of context that are put together on either side, as far as they are known. */
const CONTEXT = 64;

/** A stretch of text that is known. */
interface Patch {
  readonly start: number;
  readonly text: string;
}

/**
 * What annotations of one text tell of it: the words of all their spans, and around them what others cover. A quote's
 * source and cue have no words of their own in the annotation document; they are known where something else covers them.
 */
export function quotedIn(annotations: readonly Annotation[]): readonly Quoted[] {
  const patches = sewn([...annotations].sort(byPosition));
  return annotations.flatMap(spansOf).flatMap(span => {
    const around = lastFrom(patches, span.start);
    if (around === undefined || around.start + around.text.length < span.end) return [];
    const start = span.start - around.start;
    const end = span.end - around.start;
    return [
      {
        start: span.start,
        end: span.end,
        exact: around.text.slice(start, end),
        prefix: around.text.slice(Math.max(0, start - CONTEXT), start),
        suffix: around.text.slice(end, end + CONTEXT),
      },
    ];
  });
}

/** All spans of an annotation, its own first. */
export function spansOf(annotation: Annotation): readonly Span[] {
  if (annotation.layer !== 'quote') return [annotation];
  return [annotation, annotation.mention, annotation.cue].filter(span => span !== null);
}

/** Joins what touches or overlaps. Linear in the text, as each unit is taken once. */
function sewn(annotations: readonly Annotation[]): readonly Patch[] {
  const patches: Patch[] = [];
  let start = 0;
  let end = -1;
  let pieces: string[] = [];
  const close = () => {
    if (pieces.length > 0) patches.push({ start, text: pieces.join('') });
  };
  for (const one of annotations) {
    if (one.start > end) {
      close();
      start = one.start;
      end = one.start;
      pieces = [];
    }
    if (one.end <= end) continue;
    pieces.push(one.text.slice(end - one.start));
    end = one.end;
  }
  close();
  return patches;
}

/** The last patch that does not start behind an offset. */
function lastFrom(patches: readonly Patch[], offset: number): Patch | undefined {
  let low = 0;
  let high = patches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((patches[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return patches[low - 1];
}
