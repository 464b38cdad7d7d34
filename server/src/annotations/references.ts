import type { Annotation, AnnotationDocument, DocumentEntity, DocumentSource } from './document';

/**
 * The document with what its entities and sources refer to brought up to date: mentions and citations that stand, no
 * entity without a mention, no source without a citation unless it was asked for a reply.
 */
export function withReferences<
  Parts extends Pick<AnnotationDocument, 'annotations' | 'entities' | 'sources'>,
>(document: Parts): Parts {
  const mentions = new Map<string, string[]>();
  const citations = new Map<string, string[]>();
  const note = (lists: Map<string, string[]>, thing: string, id: string) => {
    const list = lists.get(thing);
    if (list === undefined) lists.set(thing, [id]);
    else if (list.at(-1) !== id) list.push(id);
  };
  for (const annotation of document.annotations) {
    if (annotation.status === 'rejected') continue;
    if (annotation.layer === 'entity' && annotation.entity !== undefined)
      note(mentions, annotation.entity, annotation.id);
    for (const source of sourcesOf(annotation)) note(citations, source, annotation.id);
  }
  return {
    ...document,
    entities: document.entities.flatMap((entity): readonly DocumentEntity[] => {
      const found = mentions.get(entity.id);
      return found === undefined ? [] : [{ ...entity, mentions: found }];
    }),
    sources: document.sources.flatMap((source): readonly DocumentSource[] => {
      const found = citations.get(source.id) ?? [];
      return found.length === 0 && source.reply === undefined ? [] : [{ ...source, citations: found }];
    }),
  };
}

/** Ids of all whom an annotation cites. */
export function sourcesOf(annotation: Annotation): readonly string[] {
  if (annotation.layer === 'claim') return annotation.source === 'article' ? [] : [annotation.source];
  if (annotation.layer !== 'quote' || annotation.source === null) return [];
  return [annotation.source, ...(annotation.also ?? [])];
}
