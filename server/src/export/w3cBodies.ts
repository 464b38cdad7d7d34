import type { Annotation, AnnotationDocument, DocumentEntity, DocumentSource } from '../annotations/document';
import { fingerprintOf } from '../formats/fingerprint';
import { WORTH } from '../formats/w3cWords';
import type { Span } from '../text/span';
import { byId } from './standing';

export type Body = Readonly<Record<string, string>>;

/** One annotation of the collection before its words are selected. */
export interface Item {
  readonly id: string;
  readonly motivation: 'classifying' | 'linking' | 'identifying' | 'assessing';
  readonly body: readonly Body[];
  /** Null for what is said of the article as a whole. */
  readonly span: Span | null;
  readonly by?: string;
  readonly at?: string;
}

/**
 * What is said of an article, in bodies: readable ones for any tool, and one of JSON for what the Recommendation has no
 * purpose for. The words that name a quote's source or report it are annotations that point to the quote.
 */
export function createBodies(document: AnnotationDocument, article: string, base: string): readonly Item[] {
  const entities = byId(document.entities);
  const sources = byId(document.sources);
  const iri = (id: string) => `${base}#${encodeURIComponent(id)}`;
  const linked = (id: string | null | undefined, name: string | undefined): readonly Body[] =>
    id === null || id === undefined
      ? []
      : [link(iri(id)), ...(name === undefined ? [] : [text('identifying', name)])];
  const source = (id: string | null) => linked(id, sources.get(id ?? '')?.name);
  const wording = {
    entity: (id: string) => entities.get(id)?.name,
    source: (id: string) => sources.get(id)?.name,
    words: ({ start, end }: Span) => article.slice(start, end),
  };

  const said = (annotation: Annotation): readonly Body[] => {
    const value = annotation.value === undefined ? [] : [text('describing', annotation.value)];
    switch (annotation.layer) {
      case 'structure':
        return value;
      case 'entity':
        return [...linked(annotation.entity, entities.get(annotation.entity ?? '')?.name), ...value];
      case 'quote':
        return [
          ...(annotation.stance === 'asserts' ? [] : [text('tagging', annotation.stance)]),
          ...[annotation.source, ...(annotation.also ?? [])].flatMap(source),
          ...value,
        ];
      case 'claim':
        return [
          ...annotation.reasons.map(reason => text('tagging', reason)),
          text('describing', `${WORTH}${annotation.score}`),
          ...(annotation.source === 'article' ? [] : source(annotation.source)),
          ...value,
        ];
    }
  };

  const itemsOf = (annotation: Annotation): readonly Item[] => {
    const { id, status, confidence, why, by, at } = annotation;
    const type = annotation.layer === 'quote' ? `${annotation.type} quote` : annotation.type;
    const isRejected = status === 'rejected';
    const whole: Item = {
      id: iri(id),
      motivation: isRejected ? 'assessing' : 'classifying',
      body: [
        text('classifying', type),
        ...(isRejected ? [text('assessing', status)] : []),
        ...said(annotation),
        json({ status, confidence, why, print: fingerprintOf(annotation, wording) }),
      ],
      span: annotation,
      by,
      at,
    };
    if (annotation.layer !== 'quote') return [whole];
    const part = (kind: 'mention' | 'cue', span: Span | null): readonly Item[] =>
      span === null
        ? []
        : [
            {
              id: iri(`${id}-${kind}`),
              motivation: 'linking',
              body: [text('classifying', kind), link(iri(id))],
              span,
            },
          ];
    return [whole, ...part('mention', annotation.mention), ...part('cue', annotation.cue)];
  };

  const thing = (
    kind: 'entity' | 'source',
    { id, name }: DocumentEntity | DocumentSource,
    facts: object,
  ): Item => ({
    id: iri(id),
    motivation: 'identifying',
    body: [text('classifying', kind), text('identifying', name), json(facts)],
    span: null,
  });
  return [
    ...document.annotations.flatMap(itemsOf),
    ...document.entities.map(one => {
      const { type, aliases, role, country } = one;
      return thing('entity', one, { type, aliases, role, country });
    }),
    ...document.sources.map(one => {
      const { kind, entity, reply } = one;
      return thing('source', one, { kind, entity, reply });
    }),
  ];
}

type Purpose = 'classifying' | 'tagging' | 'describing' | 'identifying' | 'assessing';

const text = (purpose: Purpose, value: string): Body => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
});

const link = (source: string): Body => ({ type: 'SpecificResource', purpose: 'linking', source });

const json = (value: object): Body => ({
  type: 'TextualBody',
  purpose: 'describing',
  value: JSON.stringify(value),
  format: 'application/json',
});
