import type { Operation } from '../../../server/src/decisions/operations';
import {
  type Annotation,
  type ReviewedArticle,
  together,
} from '../../../server/src/decisions/review/article';
import { setSpan } from '../../../server/src/decisions/review/change';
import { accept, reject } from '../../../server/src/decisions/review/judge';
import { type Edge, resized } from '../../../server/src/decisions/review/resize';
import type { Command } from '../commands/context';
import { carryOut, carryOutMany } from './carryOut';
import { chosenBy } from './subject';

type Make = (article: ReviewedArticle, annotation: Annotation) => Operation;

/** Decides about the annotations that its argument names, or those at the selections. Answers whether it decided. */
const decideEach =
  (make: Make): Command =>
  async (context, argument) => {
    const chosen = await chosenBy(context, argument);
    if (chosen === undefined) return false;
    const { document, article, annotations } = chosen;
    const operation = together(annotations.map(annotation => make(article, annotation)));
    return annotations.length > 1
      ? carryOutMany(context, document, operation, true)
      : carryOut(context, document, operation);
  };

/** The same, and in review mode on to the next undecided one. */
const judgeEach =
  (make: Make): Command =>
  async (context, argument) => {
    const isDone = await decideEach(make)(context, argument);
    if (context.review.isActive()) await context.review.go('next');
    return isDone;
  };

/** *Accept Annotation* and *Reject Annotation*. */
export const acceptAnnotation = judgeEach(accept);
export const rejectAnnotation = judgeEach(reject);

/** *Extend* and *Shrink Annotation* by a word, at its end or start. */
export const resizeAnnotation = (edge: Edge, direction: 'extend' | 'shrink'): Command =>
  decideEach((article, annotation) =>
    setSpan(article, annotation, resized(article.text, annotation, edge, direction)),
  );
