import type { Annotation, Layer } from '../../annotations/document';
import type { EntityType } from '../../layers/types';
import { overlaps, type Span, sameSpan } from '../../text/span';
import type { Operation } from '../operations';
import type { AnnotationDecision, NamedSource } from '../types';
import { type ReviewedArticle, together } from './article';
import { changeType, entityFor, setSource } from './change';
import { accept } from './judge';

/** The parts of a selection that can be annotated: a line each, without the white space at its ends. */
export function partsOf(text: string, { start, end }: Span): readonly Span[] {
  const parts: Span[] = [];
  for (const line of text.slice(start, end).matchAll(/[^\r\n]+/g)) {
    const from = start + line.index + (line[0].length - line[0].trimStart().length);
    const words = line[0].trim();
    if (words !== '') parts.push({ start: from, end: from + words.length });
  }
  return parts;
}

/** Marks words as an entity. What was decided about names that overlap them gives way: names do not nest. */
export function addEntity(article: ReviewedArticle, span: Span, type: EntityType): Operation {
  const known = annotationOn(article, span, 'entity');
  if (known?.layer === 'entity') return changeType(article, known, type);
  const words = article.text.slice(span.start, span.end);
  const entity = entityFor(article, words, type);
  return {
    put: [
      {
        ...manual(article, span),
        layer: 'entity',
        type,
        ...(entity === undefined ? {} : { entity }),
      },
    ],
    remove: decidedOver(article, span),
  };
}

/** Marks words as somebody's. */
export function addQuote(article: ReviewedArticle, span: Span, source: NamedSource | null): Operation {
  const known = annotationOn(article, span, 'quote');
  if (known?.layer === 'quote') return setSource(article, known, source);
  const type = isBetweenMarks(article.text, span) ? 'direct' : 'indirect';
  return {
    put: [
      {
        ...manual(article, span),
        layer: 'quote',
        type,
        source,
        mention: null,
        cue: null,
        stance: 'asserts',
      },
    ],
    remove: [],
  };
}

/** Marks words as a claim: on the word of the source that they are quoted from, else on the article's own. */
export function addClaim(article: ReviewedArticle, span: Span): Operation {
  const known = annotationOn(article, span, 'claim');
  if (known !== undefined) return accept(article, known);
  const quote = article.document.annotations.find(
    ({ layer, status, start, end }) =>
      layer === 'quote' && status !== 'rejected' && start <= span.start && span.end <= end,
  );
  const source = quote?.layer === 'quote' ? article.decider.source(quote.source) : null;
  return {
    put: [
      {
        ...manual(article, span),
        layer: 'claim',
        type: 'claim',
        source: source ?? 'article',
        score: 1,
        reasons: [],
      },
    ],
    remove: [],
  };
}

/** The same for several selections, as one operation. */
export const addAll = (spans: readonly Span[], add: (span: Span) => Operation): Operation =>
  together(spans.map(add));

const manual = (
  { decider, decided }: ReviewedArticle,
  span: Span,
): Pick<AnnotationDecision, 'id' | 'by' | 'at' | 'kind' | 'verdict' | 'target'> => ({
  ...decided(),
  kind: 'annotation',
  verdict: 'manual',
  target: decider.target(span),
});

const annotationOn = ({ document }: ReviewedArticle, span: Span, layer: Layer): Annotation | undefined =>
  document.annotations.find(annotation => annotation.layer === layer && sameSpan(annotation, span));

const decidedOver = ({ document, decisions }: ReviewedArticle, span: Span): readonly string[] =>
  document.annotations
    .filter(
      ({ id, layer, status, ...at }) =>
        layer === 'entity' && status !== 'rejected' && decisions.has(id) && overlaps(at, span),
    )
    .map(({ id }) => id);

const OPENING = /["'“‘«]$/u;
const CLOSING = /^[.,।]?["'”’»]/u;

const isBetweenMarks = (text: string, { start, end }: Span): boolean =>
  OPENING.test(text.slice(Math.max(0, start - 1), start)) && CLOSING.test(text.slice(end, end + 2));
