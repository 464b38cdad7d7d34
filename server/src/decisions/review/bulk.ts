import type { Annotation, AnnotationDocument } from '../../annotations/document';
import { overlaps, type Span } from '../../text/span';

/** Which suggestions are decided about together. */
export interface Choice {
  /** `PER`, `direct`, `claim`; all types when left out. */
  readonly type?: string;
  /** 0..1 */
  readonly minimumConfidence?: number;
  /** The whole article when left out. */
  readonly within?: readonly Span[];
}

/** The suggestions that nobody decided about yet, as far as they fit. */
export const undecided = (
  document: AnnotationDocument,
  { type, minimumConfidence = 0, within }: Choice = {},
) =>
  document.annotations.filter(
    annotation =>
      isUndecided(annotation) &&
      (type === undefined || annotation.type === type) &&
      annotation.confidence >= minimumConfidence &&
      (within === undefined || within.some(span => overlaps(span, annotation))),
  );

/** Lines of an article's structure are shown and not reviewed. */
export const isUndecided = ({ layer, status }: Annotation): boolean =>
  layer !== 'structure' && status === 'auto';
