import type { EntityAnnotation } from '../annotations/document';

export const TEI_NAMESPACE = 'http://www.tei-c.org/ns/1.0';

/** The element of an entity mention; TEI has one name for what it has no other for. */
export const ENTITY_ELEMENTS: Readonly<
  Record<EntityAnnotation['type'], { readonly element: string; readonly type?: string }>
> = {
  PER: { element: 'persName' },
  ORG: { element: 'orgName' },
  LOC: { element: 'placeName' },
  DATE: { element: 'date' },
  NUM: { element: 'num' },
  ROLE: { element: 'roleName' },
  WORK: { element: 'title' },
  NORP: { element: 'name', type: 'norp' },
  EVENT: { element: 'name', type: 'event' },
};

/** An id of an annotation document as XML takes it: `E3`, and `_` before what would begin with a digit. */
export const teiId = (id: string): string =>
  `id-${id.replace(/[^A-Za-z0-9.-]/g, character => `_${(character.codePointAt(0) ?? 0).toString(16)}_`)}`;
