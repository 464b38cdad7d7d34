import type {
  Annotation,
  ClaimAnnotation,
  DocumentEntity,
  EntityAnnotation,
  QuoteAnnotation,
} from '../../annotations/document';
import type { EntityType, QuoteType } from '../../layers/types';
import { lookupKey } from '../../text/lookupKey';
import { type Span, sameSpan } from '../../text/span';
import type { Operation } from '../operations';
import type {
  AnnotationDecision,
  ClaimDecision,
  EntityDecision,
  NamedEntity,
  NamedSource,
  QuoteDecision,
} from '../types';
import { again, decisionOn, NOTHING, type ReviewedArticle } from './article';
import { accept } from './judge';

/** Types whose mentions may stand for one of the article's people, places and things. */
const LINKED: ReadonlySet<EntityType> = new Set(['PER', 'ORG', 'LOC', 'NORP', 'EVENT', 'WORK']);

/** Gives a mention another type. It goes to the entity of this type that bears its name, or is one of its own. */
export function changeType(
  article: ReviewedArticle,
  annotation: EntityAnnotation,
  type: EntityType,
): Operation {
  if (annotation.type === type) return accept(article, annotation);
  const entity = entityFor(article, annotation.text, type);
  return change(article, annotation, ({ entity: _, ...decision }: EntityDecision) => ({
    ...decision,
    type,
    ...(entity === undefined ? {} : { entity }),
  }));
}

export function changeQuoteType(
  article: ReviewedArticle,
  annotation: QuoteAnnotation,
  type: QuoteType,
): Operation {
  if (annotation.type === type) return accept(article, annotation);
  return change(article, annotation, (decision: QuoteDecision) => ({ ...decision, type }));
}

/** Says whose words a quote is, or on whose word a claim stands; null: nobody's, and of a claim the article's own. */
export function setSource(
  article: ReviewedArticle,
  annotation: QuoteAnnotation | ClaimAnnotation,
  source: NamedSource | null,
): Operation {
  if (annotation.layer === 'claim')
    return change(article, annotation, (decision: ClaimDecision) => ({
      ...decision,
      source: source ?? 'article',
    }));
  return change(article, annotation, ({ also = [], ...decision }: QuoteDecision) => {
    const others = source === null ? [] : also.filter(({ name }) => name !== source.name);
    return { ...decision, source, ...(others.length === 0 ? {} : { also: others }) };
  });
}

/** Says which of the article's people, places or things a mention is. */
export const setEntity = (
  article: ReviewedArticle,
  annotation: EntityAnnotation,
  entity: NamedEntity,
): Operation =>
  change(article, annotation, (decision: EntityDecision) => ({ ...decision, type: entity.type, entity }));

/** Moves the edges of an annotation. */
export function setSpan(article: ReviewedArticle, annotation: Annotation, span: Span): Operation {
  if (sameSpan(annotation, span)) return NOTHING;
  return change(article, annotation, decision => ({
    ...decision,
    target: article.decider.target(span),
    ...(decision.verdict === 'manual' ? {} : { suggested: decision.suggested ?? decision.target }),
  }));
}

/** The entity of a type that is called so, by its own name; the words themselves where there is none. */
export function entityFor(
  { document }: ReviewedArticle,
  words: string,
  type: EntityType,
): NamedEntity | undefined {
  if (!LINKED.has(type)) return undefined;
  const known = document.entities.find(entity => entity.type === type && isCalled(entity, words));
  return { name: known?.name ?? words, type };
}

export const isCalled = ({ name, aliases }: DocumentEntity, words: string): boolean =>
  [name, ...aliases].some(form => lookupKey(form) === lookupKey(words));

function change<T extends AnnotationDecision>(
  article: ReviewedArticle,
  annotation: Annotation,
  make: (before: T) => T,
): Operation {
  const known = decisionOn(article, annotation);
  const before =
    known === undefined
      ? article.decider.on(annotation, 'changed', article.decided())
      : again(article, known);
  const after = make(before as T);
  return { put: [{ ...after, verdict: before.verdict === 'manual' ? 'manual' : 'changed' }], remove: [] };
}
