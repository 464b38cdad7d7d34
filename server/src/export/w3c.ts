import type { Annotation, AnnotationDocument, DocumentEntity, DocumentSource } from '../annotations/document';
import { createCodePoints } from '../formats/codePoints';
import type { Span } from '../text/span';
import { byId, standing } from './standing';
import type { Article, Exporter } from './types';

/**
 * W3C Web Annotation (https://www.w3.org/TR/annotation-model/) in JSON-LD: a collection with one page. Each annotation
 * points to its words twice, by TextPositionSelector and by TextQuoteSelector with its surroundings. Positions count
 * code points of the text, line ends as they stand, as the Recommendation asks.
 */
export const w3c: Exporter = {
  id: 'w3c',
  label: 'W3C Web Annotation',
  extensions: ['.jsonld'],
  write: article => [`${JSON.stringify(collectionOf(article), null, 2)}\n`],
};

/** Units of the surroundings that a quote selector carries on either side, as Hypothesis does. */
const CONTEXT = 32;

type Body = Readonly<Record<string, string>>;

interface Item {
  readonly id: string;
  readonly motivation: 'classifying' | 'linking';
  readonly body: readonly Body[];
  readonly span: Span;
}

function collectionOf({ name, text, document }: Article) {
  const base = identityOf(document);
  const target = targetIn(document.document.uri ?? base, text);
  const { name: generator, version } = document.generator;
  const items = standing(document)
    .flatMap(itemsOf(document, base))
    .map(({ id, motivation, body, span }) => ({
      id: `${base}#${id}`,
      type: 'Annotation',
      motivation,
      generator: { type: 'Software', name: `${generator} ${version}` },
      body,
      target: target(span),
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

function targetIn(source: string, text: string) {
  const codePoints = createCodePoints(text, 'each');
  return ({ start, end }: Span) => ({
    source,
    selector: [
      { type: 'TextPositionSelector', start: codePoints(start), end: codePoints(end) },
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(betweenCodePoints(text, Math.max(0, start - CONTEXT)), start),
        suffix: text.slice(end, betweenCodePoints(text, Math.min(text.length, end + CONTEXT))),
      },
    ],
  });
}

/** The offset itself, or the one behind it where it stands inside a surrogate pair. */
function betweenCodePoints(text: string, offset: number): number {
  return /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(Math.max(0, offset - 1), offset + 1))
    ? offset + 1
    : offset;
}

/** An annotation, and the words that name a quote's source or report it as annotations that point to the quote. */
function itemsOf(document: AnnotationDocument, base: string): (annotation: Annotation) => readonly Item[] {
  const entities = byId(document.entities);
  const sources = byId(document.sources);
  const bodies = (annotation: Annotation): readonly Body[] => {
    switch (annotation.layer) {
      case 'structure':
        return [];
      case 'entity':
        return [
          ...linked(entities.get(annotation.entity ?? ''), base),
          ...(annotation.value === undefined ? [] : [text('describing', annotation.value)]),
        ];
      case 'quote':
        return [
          ...(annotation.stance === 'asserts' ? [] : [text('tagging', annotation.stance)]),
          ...[annotation.source, ...(annotation.also ?? [])].flatMap(id =>
            linked(sources.get(id ?? ''), base),
          ),
        ];
      case 'claim':
        return [
          ...annotation.reasons.map(reason => text('tagging', reason)),
          text('describing', `check-worthiness ${annotation.score}`),
          ...linked(sources.get(annotation.source), base),
        ];
    }
  };
  return annotation => {
    const { id } = annotation;
    const type = annotation.layer === 'quote' ? `${annotation.type} quote` : annotation.type;
    const whole: Item = {
      id,
      motivation: 'classifying',
      body: [text('classifying', type), ...bodies(annotation)],
      span: annotation,
    };
    if (annotation.layer !== 'quote') return [whole];
    const part = (kind: 'mention' | 'cue', span: Span | null): readonly Item[] =>
      span === null
        ? []
        : [
            {
              id: `${id}-${kind}`,
              motivation: 'linking',
              body: [text('classifying', kind), link(`${base}#${id}`)],
              span,
            },
          ];
    return [whole, ...part('mention', annotation.mention), ...part('cue', annotation.cue)];
  };
}

function linked(thing: DocumentEntity | DocumentSource | undefined, base: string): readonly Body[] {
  return thing === undefined ? [] : [link(`${base}#${thing.id}`), text('identifying', thing.name)];
}

const text = (purpose: 'classifying' | 'tagging' | 'describing' | 'identifying', value: string): Body => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
});

const link = (source: string): Body => ({ type: 'SpecificResource', purpose: 'linking', source });
