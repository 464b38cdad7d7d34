import type { Annotated } from './annotate';
import type { ArticleStatus } from './protocol';

/** What the status item is told: counts and limits once an analysis is done. */
export function statusOf(
  { uri, version, state, language }: Pick<ArticleStatus, 'uri' | 'version' | 'state' | 'language'>,
  annotated?: Annotated,
): ArticleStatus {
  const document = annotated?.snapshot.document;
  const reviewable = annotated?.snapshot.whole.annotations.filter(({ layer }) => layer !== 'structure') ?? [];
  const count = (layer: string) =>
    document?.annotations.filter(annotation => annotation.layer === layer).length ?? 0;
  return {
    uri,
    version,
    state,
    language,
    counts: {
      entities: count('entity'),
      quotes: count('quote'),
      claims: count('claim'),
      sources: document?.sources.length ?? 0,
    },
    review: {
      reviewed: reviewable.filter(({ status }) => status !== 'auto').length,
      all: reviewable.length,
      orphans: annotated?.orphans ?? 0,
    },
    limits: annotated?.limits ?? [],
  };
}
