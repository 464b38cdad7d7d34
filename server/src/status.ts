import type { Annotated } from './annotate';
import type { Annotation } from './annotations/document';
import { drawnIn, type Wishes } from './annotations/drawn';
import type { ArticleStatus } from './protocol';

/** What the status item is told: counts, progress of the review and limits once an analysis is done. */
export function statusOf(
  { uri, version, state, language }: Pick<ArticleStatus, 'uri' | 'version' | 'state' | 'language'>,
  annotated?: Annotated,
  wishes?: Wishes,
): ArticleStatus {
  const document = annotated?.snapshot.document;
  const reviewable = annotated && wishes ? reviewableIn(annotated, wishes) : [];
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

/** What a person sees to decide about; lines of the article's structure are not reviewed. */
function reviewableIn({ snapshot }: Annotated, wishes: Wishes): readonly Annotation[] {
  const isDrawn = drawnIn(snapshot, wishes);
  return snapshot.whole.annotations.filter(
    annotation => annotation.layer !== 'structure' && isDrawn(annotation),
  );
}
