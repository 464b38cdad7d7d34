import type { EntityAnnotation, QuoteAnnotation } from '../../annotations/document';
import { lookupKey } from '../../text/lookupKey';
import { overlaps, type Span } from '../../text/span';
import { fold, foldText } from '../anchoring/fold';
import { occurrencesOf } from '../anchoring/occurrences';
import type { Operation } from '../operations';
import { addEntity } from './add';
import { decisionOn, NOTHING, type ReviewedArticle, together } from './article';
import { changeType, setEntity, setSource } from './change';
import { accept, reject } from './judge';

/**
 * Says of every other mention of the same thing what was said of this one, a suggestion counting as accepted: of all
 * that are linked to it or have the same words, and of the same words where nothing was found. What a person rejected or
 * added stays as it is.
 */
export function everyMention(article: ReviewedArticle, annotation: EntityAnnotation): Operation {
  const key = lookupKey(annotation.text);
  const others = article.document.annotations.filter(
    (other): other is EntityAnnotation =>
      other.layer === 'entity' &&
      other.id !== annotation.id &&
      !['rejected', 'manual'].includes(other.status) &&
      (lookupKey(other.text) === key ||
        (annotation.entity !== undefined && other.entity === annotation.entity)),
  );
  const own = decisionOn(article, annotation) === undefined ? accept(article, annotation) : NOTHING;
  if (annotation.status === 'rejected') return together(others.map(other => reject(article, other)));
  const entity = article.document.entities.find(({ id }) => id === annotation.entity);
  const operations = others.map(other => {
    if (entity !== undefined && other.entity !== entity.id) return setEntity(article, other, entity);
    return changeType(article, other, annotation.type);
  });
  const added = unmarked(article, annotation).map(span => addEntity(article, span, annotation.type));
  return together([own, ...operations, ...added]);
}

/** Gives every quote that names its source by the same words the source of this one. */
export function everyQuote(article: ReviewedArticle, quote: QuoteAnnotation): Operation {
  const { mention } = quote;
  if (mention === null) return NOTHING;
  const keyOf = ({ start, end }: Span) => lookupKey(article.text.slice(start, end));
  const source = article.decider.source(quote.source);
  const others = article.document.annotations.filter(
    (other): other is QuoteAnnotation =>
      other.layer === 'quote' &&
      other.id !== quote.id &&
      other.status !== 'rejected' &&
      other.mention !== null &&
      keyOf(other.mention) === keyOf(mention) &&
      other.source !== quote.source,
  );
  return together(others.map(other => setSource(article, other, source)));
}

/** Where the words of a mention stand as whole words and are no mention. */
function unmarked({ document, text }: ReviewedArticle, { text: words }: EntityAnnotation): readonly Span[] {
  const names = document.annotations.filter(({ layer }) => layer === 'entity');
  return placesOf(text, words).filter(span => !names.some(name => overlaps(name, span)));
}

/** Where words stand in a text as whole words. */
export function placesOf(text: string, words: string): readonly Span[] {
  const folded = foldText(text);
  const sought = fold(words);
  return occurrencesOf(sought, folded.text)
    .filter(at => isWhole(folded.text, at, at + sought.length))
    .map(at => folded.unfold({ start: at, end: at + sought.length }));
}

const isWhole = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
  !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(end, end + 2));
