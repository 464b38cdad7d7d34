import type { InterfaceLanguage } from '../../../messages/index';
import type { AnnotationDocument } from '../annotations/document';

/** Ids of the page's parts, safe whatever the document's own ids are: `a12` an annotation, `s3` a source. */
export interface Refs {
  annotation(id: string): string;
  source(id: string): string;
  /** A source's number in the list, from 1, in the reader's digits. */
  numberOf(id: string): string;
  /** A number in the reader's digits. */
  digits(number: number): string;
}

export function createRefs({ annotations, sources }: AnnotationDocument, language: InterfaceLanguage): Refs {
  const digits = (number: number) => new Intl.NumberFormat(language).format(number);
  const annotationNumbers = numbered(annotations);
  const sourceNumbers = numbered(sources);
  return {
    annotation: id => `a${annotationNumbers.get(id)}`,
    source: id => `s${sourceNumbers.get(id)}`,
    numberOf: id => digits(sourceNumbers.get(id) ?? 0),
    digits,
  };
}

const numbered = (items: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(items.map(({ id }, i) => [id, i + 1]));
