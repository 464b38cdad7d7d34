import type { AnnotationDocument, DocumentEntity, DocumentSource } from '../annotations/document';
import { lookupKey } from '../text/lookupKey';
import type { NamedEntity, NamedSource } from './types';

/** Finds the entities and sources of a document by the names that decisions know them by, and adds those it lacks. */
export interface Names {
  /** Its id. */
  entity(named: NamedEntity): string;
  source(named: NamedSource): string;
  /** Gives a source another label, by which it is known from now on as well. */
  rename(named: NamedSource, label: string): void;
  /** All of the document's and those added, in this order. */
  entities(): readonly DocumentEntity[];
  sources(): readonly DocumentSource[];
}

export function createNames(document: AnnotationDocument): Names {
  const entities = [...document.entities];
  const sources = [...document.sources];
  const entityIds = new Map<string, string>();
  const sourceIds = new Map<string, string>();
  const labels = new Map<string, string>();
  for (const { id, type, name, aliases } of document.entities) {
    for (const form of [name, ...aliases]) remember(entityIds, keyOf(type, form), id);
  }
  for (const { id, kind, name } of document.sources) remember(sourceIds, keyOf(kind, name), id);
  const sourceCalled = ({ name, kind }: NamedSource): string => {
    const known = sourceIds.get(keyOf(kind, name));
    if (known !== undefined) return known;
    const id = `S${sources.length + 1}`;
    sources.push({ id, name, kind, citations: [] });
    sourceIds.set(keyOf(kind, name), id);
    return id;
  };
  return {
    entity({ name, type }) {
      const known = entityIds.get(keyOf(type, name));
      if (known !== undefined) return known;
      const id = `E${entities.length + 1}`;
      entities.push({ id, type, name, aliases: [], mentions: [] });
      entityIds.set(keyOf(type, name), id);
      return id;
    },
    source: sourceCalled,
    rename(named, label) {
      const id = sourceCalled(named);
      sourceIds.set(keyOf(named.kind, label), id);
      labels.set(id, label);
    },
    entities: () => entities,
    sources: () => sources.map(source => ({ ...source, name: labels.get(source.id) ?? source.name })),
  };
}

const keyOf = (type: string, name: string): string => `${type} ${lookupKey(name.trim())}`;

/** The first one that bears a name keeps it. */
function remember(ids: Map<string, string>, key: string, id: string): void {
  if (!ids.has(key)) ids.set(key, id);
}
