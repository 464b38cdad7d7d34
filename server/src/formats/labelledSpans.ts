import type { Annotation } from '../annotations/document';
import type { Span } from '../text/span';
import { labelOf } from './labels';
import { PART_LABELS, QUOTE_PARTS, RELATION_LABELS } from './quoteParts';

/** A stretch of text with one label, as most annotation tools know it. */
export interface LabelledSpan extends Span {
  readonly label: string;
  /** What the label says of the words; null for a part of a quote. */
  readonly annotation: Annotation | null;
}

/** One span points to another by their indices: a quote to the words that name its source. */
export interface SpanRelation {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

export interface Labelled {
  readonly spans: readonly LabelledSpan[];
  readonly relations: readonly SpanRelation[];
}

/** Annotations as labelled spans; words that name the source of several quotes, or report them, are marked once. */
export function labelled(annotations: readonly Annotation[]): Labelled {
  const spans: LabelledSpan[] = [];
  const relations: SpanRelation[] = [];
  const parts = new Map<string, number>();
  const partAt = ({ start, end }: Span, label: string): number => {
    const key = `${label} ${start} ${end}`;
    const index = parts.get(key) ?? spans.push({ start, end, label, annotation: null }) - 1;
    parts.set(key, index);
    return index;
  };
  for (const annotation of annotations) {
    const { start, end } = annotation;
    const from = spans.push({ start, end, label: labelOf(annotation), annotation }) - 1;
    if (annotation.layer !== 'quote') continue;
    for (const part of QUOTE_PARTS) {
      const span = annotation[part];
      if (span !== null)
        relations.push({ from, to: partAt(span, PART_LABELS[part]), label: RELATION_LABELS[part] });
    }
  }
  return { spans, relations };
}
