import type { AnnotationDocument } from '../../../server/src/annotations/document';

type Parts = Pick<AnnotationDocument, 'annotations' | 'entities' | 'sources'>;

/** A document with ids by order, so that two that say the same are equal whatever they call things. */
export function inOwnIds({ annotations, entities, sources }: Parts): unknown {
  const ids = new Map<string, string>();
  const named = (prefix: string, id: string) => {
    const known = ids.get(id) ?? `${prefix}${ids.size + 1}`;
    ids.set(id, known);
    return known;
  };
  const ordered = [...annotations].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return {
    annotations: ordered.map(one => renamed(one, named)),
    entities: entities
      .map(one => ({
        ...one,
        id: named('e', one.id),
        mentions: one.mentions.map(id => named('a', id)).sort(),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    sources: sources
      .map(one => ({
        ...one,
        id: named('s', one.id),
        ...(one.entity === undefined ? {} : { entity: named('e', one.entity) }),
        citations: one.citations.map(id => named('a', id)).sort(),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function renamed(
  one: Parts['annotations'][number],
  named: (prefix: string, id: string) => string,
): Parts['annotations'][number] {
  const id = named('a', one.id);
  switch (one.layer) {
    case 'entity':
      return { ...one, id, ...(one.entity === undefined ? {} : { entity: named('e', one.entity) }) };
    case 'quote':
      return {
        ...one,
        id,
        source: one.source === null ? null : named('s', one.source),
        ...(one.also === undefined ? {} : { also: one.also.map(source => named('s', source)) }),
      };
    case 'claim':
      return { ...one, id, source: one.source === 'article' ? 'article' : named('s', one.source) };
    case 'structure':
      return { ...one, id };
  }
}

/** Orders annotations by what they say themselves; ties say the same but for what they refer to. */
const keyOf = ({ id: _, ...one }: Parts['annotations'][number]): string =>
  JSON.stringify(
    Object.entries(one)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .filter(([key]) => !/^(entity|source|also)$/.test(key)),
  );
