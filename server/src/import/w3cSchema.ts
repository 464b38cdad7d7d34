import * as v from 'valibot';
import { VERDICTS } from '../decisions/types';

/** What is read of the Web Annotation Data Model; other keys, and selectors of other types, are left aside. */

const one = <T>(schema: v.GenericSchema<unknown, T>) =>
  v.pipe(
    v.optional(v.union([v.array(v.unknown()), v.unknown()]), []),
    v.transform((value): readonly unknown[] => (Array.isArray(value) ? value : [value])),
    v.array(schema),
  );

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const selector = v.union([
  v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
  v.object({
    type: v.literal('TextQuoteSelector'),
    exact: v.pipe(v.string(), v.minLength(1)),
    prefix: v.optional(v.string(), ''),
    suffix: v.optional(v.string(), ''),
  }),
  v.pipe(
    v.unknown(),
    v.transform(() => ({ type: 'other' as const })),
  ),
]);

const target = v.union([
  v.pipe(
    v.string(),
    v.transform(source => ({ source, selector: [] })),
  ),
  v.object({ source: v.string(), selector: one(selector) }),
]);

const body = v.union([
  v.pipe(
    v.string(),
    v.transform(source => ({ source, purpose: undefined, value: undefined, format: undefined })),
  ),
  v.object({
    purpose: v.optional(v.string()),
    value: v.optional(v.string()),
    format: v.optional(v.string()),
    source: v.optional(v.string()),
  }),
]);

const creator = v.union([
  v.pipe(
    v.string(),
    v.transform(name => ({ name })),
  ),
  v.object({ name: v.string() }),
]);

export const annotationSchema = v.object({
  id: v.optional(v.string()),
  motivation: v.optional(v.unknown()),
  body: one(body),
  bodyValue: v.optional(v.string()),
  target: one(target),
  creator: v.optional(creator),
  created: v.optional(v.string()),
});

export type WebAnnotation = v.InferOutput<typeof annotationSchema>;

export type WebBody = WebAnnotation['body'][number];

/** What Newsmark says of an annotation in a body of JSON. */
export const recordSchema = v.object({
  status: v.picklist(['auto', ...VERDICTS]),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  why: v.optional(v.string()),
  print: v.string(),
});
