import * as v from 'valibot';
import type { Annotation, AnnotationDocument, DocumentEntity, DocumentSource } from '../annotations/document';
import {
  ENTITY_TYPES,
  QUOTE_TYPES,
  SOURCE_KINDS,
  STANCES,
  STRUCTURE_KINDS,
  VERDICTS,
} from '../decisions/types';

/** What the annotation document must look like to be read from a file; keys that are not known are left out. */

const words = v.pipe(v.string(), v.minLength(1));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const entityType = v.picklist(ENTITY_TYPES);

const span = v.object({ start: offset, end: offset });

const base = {
  id: words,
  start: offset,
  end: offset,
  text: words,
  confidence: v.optional(share, 1),
  status: v.optional(v.picklist(['auto', ...VERDICTS]), 'manual'),
  why: v.optional(v.string()),
  value: v.optional(v.string()),
  by: v.optional(v.string()),
  at: v.optional(v.string()),
};

export const annotationSchema: v.GenericSchema<unknown, Annotation> = v.variant('layer', [
  v.object({ ...base, layer: v.literal('entity'), type: entityType, entity: v.optional(words) }),
  v.object({
    ...base,
    layer: v.literal('quote'),
    type: v.picklist(QUOTE_TYPES),
    source: v.optional(v.nullable(words), null),
    mention: v.optional(v.nullable(span), null),
    cue: v.optional(v.nullable(span), null),
    stance: v.optional(v.picklist(STANCES), 'asserts'),
    also: v.optional(v.array(words)),
  }),
  v.object({
    ...base,
    layer: v.literal('claim'),
    type: v.literal('claim'),
    source: v.optional(words, 'article'),
    score: v.optional(share, 0),
    reasons: v.optional(v.array(v.string()), []),
  }),
  v.object({
    ...base,
    layer: v.literal('structure'),
    type: v.picklist(STRUCTURE_KINDS),
  }),
]);

export const entitySchema: v.GenericSchema<unknown, DocumentEntity> = v.object({
  id: words,
  type: entityType,
  name: v.string(),
  aliases: v.optional(v.array(v.string()), []),
  mentions: v.optional(v.array(words), []),
  role: v.optional(v.string()),
  country: v.optional(v.string()),
});

export const sourceSchema: v.GenericSchema<unknown, DocumentSource> = v.object({
  id: words,
  name: v.string(),
  kind: v.picklist(SOURCE_KINDS),
  entity: v.optional(words),
  citations: v.optional(v.array(words), []),
  reply: v.optional(v.picklist(['no-reply', 'declined'])),
});

/** The document as a whole; its records are read one by one, so that one broken record costs no other. */
export const documentSchema = v.object({
  format: v.literal('annotation-document/1' satisfies AnnotationDocument['format']),
  document: v.optional(
    v.object({
      uri: v.optional(v.nullable(v.string()), null),
      language: v.optional(v.string()),
      sha256: v.optional(v.nullable(v.string()), null),
    }),
    {},
  ),
  annotations: v.array(v.unknown()),
  entities: v.optional(v.array(v.unknown()), []),
  sources: v.optional(v.array(v.unknown()), []),
});
