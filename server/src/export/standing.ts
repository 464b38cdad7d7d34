import type { Annotation, AnnotationDocument } from '../annotations/document';

/** The annotations that nobody rejected. */
export const standing = ({ annotations }: AnnotationDocument): readonly Annotation[] =>
  annotations.filter(({ status }) => status !== 'rejected');

/** Things by their ids. */
export const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map(item => [item.id, item]));
