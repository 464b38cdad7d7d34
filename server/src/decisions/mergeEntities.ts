import type { Annotation, DocumentEntity, DocumentSource } from '../annotations/document';
import { lookupKey } from '../text/lookupKey';
import type { MergeDecision, NamedEntity } from './types';

interface Parts {
  readonly annotations: readonly Annotation[];
  readonly entities: readonly DocumentEntity[];
  readonly sources: readonly DocumentSource[];
}

/** Makes entities one that people say are one, and with them the sources that they are. */
export function mergeEntities(parts: Parts, merges: readonly MergeDecision[]): Parts {
  return merges.reduce(mergeTwo, parts);
}

function mergeTwo(parts: Parts, { from, into }: MergeDecision): Parts {
  const gone = parts.entities.find(entity => isCalled(entity, from));
  const stays = parts.entities.find(entity => entity !== gone && isCalled(entity, into));
  if (gone === undefined || stays === undefined) return parts;
  const goneSource = parts.sources.find(({ entity }) => entity === gone.id);
  const staysSource = parts.sources.find(({ entity }) => entity === stays.id);
  const sourceOf = (id: string) => (id === goneSource?.id && staysSource !== undefined ? staysSource.id : id);
  return {
    annotations: parts.annotations.map(annotation => relinked(annotation, gone.id, stays.id, sourceOf)),
    entities: parts.entities.flatMap(entity => {
      if (entity === gone) return [];
      if (entity !== stays) return [entity];
      return [{ ...stays, aliases: [...new Set([...stays.aliases, gone.name, ...gone.aliases])] }];
    }),
    sources: parts.sources.flatMap(source => {
      if (source !== goneSource) return [source];
      return staysSource === undefined ? [{ ...source, entity: stays.id, name: stays.name }] : [];
    }),
  };
}

const isCalled = ({ type, name, aliases }: DocumentEntity, named: NamedEntity): boolean =>
  type === named.type && [name, ...aliases].some(form => lookupKey(form) === lookupKey(named.name));

function relinked(
  annotation: Annotation,
  gone: string,
  stays: string,
  sourceOf: (id: string) => string,
): Annotation {
  switch (annotation.layer) {
    case 'entity':
      return annotation.entity === gone ? { ...annotation, entity: stays } : annotation;
    case 'quote':
      return {
        ...annotation,
        source: annotation.source === null ? null : sourceOf(annotation.source),
        ...(annotation.also === undefined ? {} : { also: annotation.also.map(sourceOf) }),
      };
    case 'claim':
      return { ...annotation, source: sourceOf(annotation.source) };
    case 'structure':
      return annotation;
  }
}
