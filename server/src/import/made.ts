import type { Annotation } from '../annotations/document';
import type { Kind } from '../formats/labels';

/** What all annotations have, of whatever kind. */
export type Common = Pick<
  Annotation,
  'id' | 'start' | 'end' | 'text' | 'confidence' | 'status' | 'why' | 'value' | 'by' | 'at'
>;

/** An annotation of which nothing is known but what it is and where: made by hand, asserted, the article's own. */
export function annotationOf(kind: Kind, common: Common): Annotation {
  switch (kind.layer) {
    case 'quote':
      return { ...common, ...kind, source: null, mention: null, cue: null, stance: 'asserts' };
    case 'claim':
      return { ...common, ...kind, source: 'article', score: 0, reasons: [] };
    case 'entity':
      return { ...common, ...kind };
    case 'structure':
      return { ...common, ...kind };
  }
}

/** The fields that are not undefined. */
export const defined = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
