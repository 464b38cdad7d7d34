import type { Annotation } from '../../annotations/document';
import type { Operation } from '../operations';
import { again, decisionOn, NOTHING, type ReviewedArticle } from './article';

/** Accepts an annotation as it is. One that was changed or added stays what it is; one that was rejected comes back. */
export function accept(article: ReviewedArticle, annotation: Annotation): Operation {
  const before = decisionOn(article, annotation);
  if (before === undefined) return put(article.decider.on(annotation, 'accepted', article.decided()));
  if (before.verdict !== 'rejected') return NOTHING;
  const verdict = before.suggested === undefined ? 'accepted' : 'changed';
  return put({ ...again(article, before), verdict });
}

/** Rejects an annotation: of a changed one the suggestion too; one that was added by hand goes away. */
export function reject(article: ReviewedArticle, annotation: Annotation): Operation {
  const before = decisionOn(article, annotation);
  if (before === undefined) return put(article.decider.on(annotation, 'rejected', article.decided()));
  switch (before.verdict) {
    case 'rejected':
      return NOTHING;
    case 'manual':
      return { put: [], remove: [before.id] };
    case 'accepted':
      return put({ ...again(article, before), verdict: 'rejected' });
    case 'changed': {
      const suggested = before.suggested ?? before.target;
      return put({ ...again(article, before), verdict: 'rejected', suggested });
    }
  }
}

const put = (decision: Operation['put'][number]): Operation => ({ put: [decision], remove: [] });
