import type { Annotation, AnnotationDocument } from '../annotations/document';
import type { Span } from '../text/span';

/**
 * Makes sure, before anything is written, that every span lies in the text and gives the words it says.
 * @throws RangeError that names the annotation, never the words
 */
export function assertOffsets(document: AnnotationDocument, text: string): void {
  for (const annotation of document.annotations) {
    if (text.slice(annotation.start, annotation.end) !== annotation.text) throw misplaced(annotation);
    for (const span of spansOf(annotation)) if (!liesIn(span, text)) throw misplaced(annotation);
  }
}

function spansOf(annotation: Annotation): readonly Span[] {
  if (annotation.layer !== 'quote') return [annotation];
  return [annotation, annotation.mention, annotation.cue].filter(span => span !== null);
}

const liesIn = ({ start, end }: Span, text: string): boolean =>
  0 <= start && start <= end && end <= text.length;

const misplaced = ({ id }: Annotation): RangeError =>
  new RangeError(`annotation ${id} does not fit the text: annotate the article again`);
