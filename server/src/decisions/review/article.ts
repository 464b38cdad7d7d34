import type { Annotation, AnnotationDocument } from '../../annotations/document';
import { createDecider, type Decider } from '../fromAnnotation';
import type { Decisions, Operation } from '../operations';
import type { AnnotationDecision, Decided, Decision } from '../types';

export type {
  Annotation,
  ClaimAnnotation,
  DocumentEntity,
  DocumentSource,
  EntityAnnotation,
  Layer,
  QuoteAnnotation,
} from '../../annotations/document';

/** One version of an article with all that was found in it and decided about it: what operations are made from. */
export interface ReviewedArticle {
  /** With people's decisions in it, rejected ones too: an annotation that was decided about has its decision's id. */
  readonly document: AnnotationDocument;
  readonly text: string;
  readonly decisions: Decisions;
  readonly decider: Decider;
  /** Who decides now, under a new id. */
  readonly decided: () => Decided;
}

export function reviewedArticle(
  document: AnnotationDocument,
  text: string,
  decisions: readonly Decision[],
  decided: () => Decided,
): ReviewedArticle {
  return {
    document,
    text,
    decisions: new Map(decisions.map(decision => [decision.id, decision])),
    decider: createDecider(document, text),
    decided,
  };
}

/** What was decided about an annotation before; undefined for a suggestion. */
export function decisionOn(
  { decisions }: ReviewedArticle,
  { id }: Annotation,
): AnnotationDecision | undefined {
  const decision = decisions.get(id);
  return decision?.kind === 'annotation' ? decision : undefined;
}

/** An earlier decision in the name of who decides now, under the same id. */
export function again<T extends Decision>({ decided }: ReviewedArticle, decision: T): T {
  const { by: _by, at: _at, ...rest } = decision;
  return { ...rest, ...decided(), id: decision.id } as T;
}

export const NOTHING: Operation = { put: [], remove: [] };

export const isNothing = ({ put, remove }: Operation): boolean => put.length + remove.length === 0;

/** Several operations as one: what a later one says about an id holds. */
export function together(operations: readonly Operation[]): Operation {
  const put = new Map<string, Decision>();
  const remove = new Set<string>();
  for (const operation of operations) {
    for (const id of operation.remove) {
      put.delete(id);
      remove.add(id);
    }
    for (const decision of operation.put) {
      remove.delete(decision.id);
      put.set(decision.id, decision);
    }
  }
  return { put: [...put.values()], remove: [...remove] };
}
