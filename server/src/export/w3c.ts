import type { AnnotationDocument } from '../annotations/document';
import { createCodePoints } from '../formats/codePoints';
import type { Span } from '../text/span';
import type { Article, Exporter } from './types';
import { createBodies } from './w3cBodies';

/**
 * W3C Web Annotation (https://www.w3.org/TR/annotation-model/) in JSON-LD: a collection with one page. Each annotation
 * points to its words twice, by TextPositionSelector and by TextQuoteSelector with its surroundings. Positions count
 * code points of the text, line ends as they stand, as the Recommendation asks. Entities and sources are annotations of
 * the article as a whole.
 */
export const w3c: Exporter = {
  id: 'w3c',
  label: 'W3C Web Annotation',
  extensions: ['.jsonld'],
  write: article => [`${JSON.stringify(collectionOf(article), null, 2)}\n`],
};

/** Units of the surroundings that a quote selector carries on either side, as Hypothesis does. */
const CONTEXT = 32;

function collectionOf({ name, text, document }: Article) {
  const base = identityOf(document);
  const source = document.document.uri ?? base;
  const selector = selectorIn(text);
  const { name: generator, version } = document.generator;
  const items = createBodies(document, text, base).map(({ id, motivation, body, span, by, at }) => ({
    id,
    type: 'Annotation',
    motivation,
    ...(by === undefined ? {} : { creator: { type: 'Person', name: by } }),
    ...(at === undefined ? {} : { created: at }),
    generator: { type: 'Software', name: `${generator} ${version}` },
    body,
    target: span === null ? source : { source, selector: selector(span) },
  }));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${base}#annotations`,
    type: 'AnnotationCollection',
    label: name,
    total: items.length,
    first: { id: `${base}#page-1`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

/** What ids are built on: the digest of the text (RFC 6920), as they hold for one version of it. */
const identityOf = ({ document: { sha256 } }: AnnotationDocument): string => `nih:sha-256;${sha256}`;

function selectorIn(text: string) {
  const codePoints = createCodePoints(text, 'each');
  return ({ start, end }: Span) => [
    { type: 'TextPositionSelector', start: codePoints(start), end: codePoints(end) },
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(betweenCodePoints(text, Math.max(0, start - CONTEXT)), start),
      suffix: text.slice(end, betweenCodePoints(text, Math.min(text.length, end + CONTEXT))),
    },
  ];
}

/** The offset itself, or the one behind it where it stands inside a surrogate pair. */
function betweenCodePoints(text: string, offset: number): number {
  return /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(Math.max(0, offset - 1), offset + 1))
    ? offset + 1
    : offset;
}
