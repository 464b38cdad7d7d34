import type { Annotation, ReviewedArticle } from '../../../server/src/decisions/review/article';
import { words } from '../words';

/** As much of an annotation's words as a line holds. */
const LENGTH = 60;

/** What an annotation is, in a line: `Person “Anna Holm”`, `Reported speech “the bridge was …”, source: Anna Holm`. */
export function describe({ document }: ReviewedArticle, annotation: Annotation): string {
  const type =
    annotation.layer === 'entity' ? words(`entity.${annotation.type}`) : words(`kind.${annotation.type}`);
  const what = `${type} “${shortened(annotation.text)}”`;
  if (annotation.layer !== 'quote' && annotation.layer !== 'claim') return what;
  if (annotation.source === 'article') return `${what}, ${words('kind.article')}`;
  const source = document.sources.find(({ id }) => id === annotation.source)?.name;
  return `${what}, ${source === undefined ? words('review.noSource') : words('review.source', source)}`;
}

/** The same with what was decided, and how certain a suggestion is. */
export function describeFully(article: ReviewedArticle, annotation: Annotation): string {
  const { status, confidence } = annotation;
  const said =
    status === 'auto'
      ? words('review.suggested', Math.round(confidence * 100))
      : words(`review.status.${status}`);
  return `${describe(article, annotation)} · ${said}`;
}

const shortened = (text: string): string => (text.length <= LENGTH ? text : `${text.slice(0, LENGTH - 1)}…`);
