import type { Span } from '../../text/span';
import type { Operation } from '../operations';
import type { AnnotationDecision } from '../types';
import { again, type ReviewedArticle } from './article';

/** Says where the words of a decision stand that were not found. */
export const reattach = (article: ReviewedArticle, orphan: AnnotationDecision, span: Span): Operation => ({
  put: [{ ...again(article, orphan), target: article.decider.target(span) }],
  remove: [],
});

export const drop = (ids: readonly string[]): Operation => ({ put: [], remove: ids });
