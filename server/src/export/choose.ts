import type { AnnotationDocument, DocumentSource, Layer } from '../annotations/document';
import { withReferences } from '../annotations/references';

/** Whose annotations are exported: those that people decided about, those that they did not, or both. */
export const STATUS_CHOICES = ['all', 'reviewed', 'suggested'] as const;

export type StatusChoice = (typeof STATUS_CHOICES)[number];

/** The layers that can be left out. */
export const LAYERS: readonly Layer[] = ['structure', 'entity', 'quote', 'claim'];

/** What of a document is exported. */
export interface Choice {
  readonly layers: readonly Layer[];
  readonly statuses: StatusChoice;
}

export const EVERYTHING: Choice = { layers: LAYERS, statuses: 'all' };

/** The part of a document that is chosen, with the entities and sources that it names and no others. */
export function choose(document: AnnotationDocument, { layers, statuses }: Choice): AnnotationDocument {
  const annotations = document.annotations.filter(
    ({ layer, status }) =>
      layers.includes(layer) && (statuses === 'all' || (status === 'auto') === (statuses === 'suggested')),
  );
  if (annotations.length === document.annotations.length) return document;
  const chosen = withReferences({ ...document, annotations });
  const entities = new Set(chosen.entities.map(({ id }) => id));
  return { ...chosen, sources: chosen.sources.map(source => withKnownEntity(source, entities)) };
}

function withKnownEntity(source: DocumentSource, entities: ReadonlySet<string>): DocumentSource {
  const { entity, ...rest } = source;
  return entity === undefined || entities.has(entity) ? source : rest;
}
