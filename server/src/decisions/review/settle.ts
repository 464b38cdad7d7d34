import { sameSpan } from '../../text/span';
import type { Operation } from '../operations';
import { placeDecisions } from '../placeDecisions';
import type { AnnotationDecision } from '../types';
import { type Annotation, decisionOn, isNothing, NOTHING, type ReviewedArticle, together } from './article';
import { reject } from './judge';

/** What two people say of the same words; null for one who says nothing. */
export interface Disputed {
  readonly left: AnnotationDecision | null;
  readonly right: AnnotationDecision | null;
}

export type Settlement = 'left' | 'right' | 'both';

/**
 * Makes what one of two people says, or what both say, stand in the article: it takes the place of what was decided there
 * as the other says; where the one who is followed says nothing, what the other says is rejected.
 */
export function settle(article: ReviewedArticle, disputed: Disputed, choice: Settlement): Operation {
  const sides = [disputed.left, disputed.right].filter(side => side !== null);
  const kept = (choice === 'both' ? sides : [disputed[choice]]).filter(side => side !== null);
  const there = article.document.annotations.filter(
    annotation => annotation.status !== 'rejected' && sides.some(side => says(article, side, annotation)),
  );
  if (kept.length === 0) return together(there.map(annotation => reject(article, annotation)));
  const put = distinct(article, kept).filter(
    decision => JSON.stringify(article.decisions.get(decision.id)) !== JSON.stringify(decision),
  );
  const ids = new Set(kept.map(({ id }) => id));
  const remove = there
    .filter(annotation => decisionOn(article, annotation) !== undefined && !ids.has(annotation.id))
    .map(({ id }) => id);
  const operation: Operation = { put, remove };
  return isNothing(operation) ? NOTHING : operation;
}

/** Whether an annotation of the article is what a decision is about: the decision itself, or its type on its words. */
function says({ text }: ReviewedArticle, decision: AnnotationDecision, annotation: Annotation): boolean {
  if (annotation.id === decision.id) return true;
  if (annotation.layer !== decision.layer || annotation.type !== decision.type) return false;
  const at = placeDecisions(text, [decision])[0]?.place?.at;
  return at != null && sameSpan(at, annotation);
}

/** Two versions of one record cannot stand beside each other: the second gets an id of its own. */
const distinct = (
  article: ReviewedArticle,
  decisions: readonly AnnotationDecision[],
): readonly AnnotationDecision[] =>
  decisions.map((decision, i) =>
    decisions.findIndex(({ id }) => id === decision.id) === i
      ? decision
      : { ...decision, id: article.decided().id },
  );
