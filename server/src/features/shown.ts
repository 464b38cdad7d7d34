import type { Annotation } from '../annotations/document';
import { drawnIn } from '../annotations/drawn';
import type { Snapshot } from '../annotations/snapshot';
import type { Reader } from './reader';

/** Which annotations of an article are drawn: see {@link drawnIn}, and of these what the reader filters by review. */
export function shownIn(snapshot: Snapshot, reader: Reader): (annotation: Annotation) => boolean {
  const isDrawn = drawnIn(snapshot, reader.settings);
  return annotation => isDrawn(annotation) && isLetThrough(reader, annotation);
}

/** Whether an annotation is of those that the reader wants to see: all, suggested ones, or those decided about. */
export function isLetThrough({ settings: { review } }: Reader, { status }: Annotation): boolean {
  switch (review.show) {
    case 'all':
      return true;
    case 'suggested':
      return status === 'auto';
    case 'reviewed':
      return status !== 'auto';
  }
}
