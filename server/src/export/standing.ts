import type { Annotation, AnnotationDocument } from '../annotations/document';
import type { Drop } from './types';

/** The annotations that nobody rejected. */
export const standing = ({ annotations }: AnnotationDocument): readonly Annotation[] =>
  annotations.filter(({ status }) => status !== 'rejected');

/** How many were rejected, for formats that have no place for that. */
export const rejected = (document: AnnotationDocument): Drop => ({
  what: 'export.dropped.rejected',
  count: document.annotations.length - standing(document).length,
});

/** How many sources no quote or claim cites, for formats that know sources by what they say. */
export const uncited = ({ sources }: AnnotationDocument): Drop => ({
  what: 'export.dropped.uncited',
  count: sources.filter(({ citations }) => citations.length === 0).length,
});

/** Things by their ids. */
export const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map(item => [item.id, item]));
