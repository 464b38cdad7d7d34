import * as v from 'valibot';
import {
  type AnnotationDecision,
  type Decision,
  ENTITY_TYPES,
  type MergeDecision,
  QUOTE_TYPES,
  type RenameDecision,
  SOURCE_KINDS,
  STANCES,
  STRUCTURE_KINDS,
  type Target,
  VERDICTS,
} from './types';

/**
 * What a decision must look like to be read from a file; `schemas/decisions.schema.json` is made from it. Keys that are not
 * known here are kept: a later version may have written them.
 */

const words = v.pipe(v.string(), v.minLength(1));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const target: v.GenericSchema<unknown, Target> = v.looseObject({
  exact: words,
  prefix: v.string(),
  suffix: v.string(),
  start: offset,
  end: offset,
  previous: v.optional(v.string()),
  next: v.optional(v.string()),
});

const entityType = v.picklist(ENTITY_TYPES);

const namedEntity = v.looseObject({ name: words, type: entityType });

const namedSource = v.looseObject({
  name: v.string(),
  kind: v.picklist(SOURCE_KINDS),
});

const decided = {
  id: words,
  by: v.optional(v.string()),
  at: v.optional(v.string()),
};

const judged = {
  ...decided,
  kind: v.literal('annotation'),
  verdict: v.picklist(VERDICTS),
  target,
  suggested: v.optional(target),
};

const annotation: v.GenericSchema<unknown, AnnotationDecision> = v.variant('layer', [
  v.looseObject({
    ...judged,
    layer: v.literal('entity'),
    type: entityType,
    entity: v.optional(namedEntity),
    value: v.optional(v.string()),
  }),
  v.looseObject({
    ...judged,
    layer: v.literal('quote'),
    type: v.picklist(QUOTE_TYPES),
    source: v.nullable(namedSource),
    also: v.optional(v.array(namedSource)),
    mention: v.nullable(target),
    cue: v.nullable(target),
    stance: v.picklist(STANCES),
  }),
  v.looseObject({
    ...judged,
    layer: v.literal('claim'),
    type: v.literal('claim'),
    source: v.union([v.literal('article'), namedSource]),
    score: share,
    reasons: v.array(v.string()),
  }),
  v.looseObject({
    ...judged,
    layer: v.literal('structure'),
    type: v.picklist(STRUCTURE_KINDS),
  }),
]);

const merge: v.GenericSchema<unknown, MergeDecision> = v.looseObject({
  ...decided,
  kind: v.literal('merge'),
  from: namedEntity,
  into: namedEntity,
});

const rename: v.GenericSchema<unknown, RenameDecision> = v.looseObject({
  ...decided,
  kind: v.literal('rename'),
  source: namedSource,
  label: words,
});

export const decisionSchema: v.GenericSchema<unknown, Decision> = v.union([annotation, merge, rename]);

/** Names the version of the format; a file of another version is never rewritten. */
export const SIDECAR_FORMAT = 'newsmark-decisions/1';

/** The file as a whole; its decisions are read one by one, so that one broken record costs no other. */
export const sidecarSchema = v.looseObject({
  format: v.literal(SIDECAR_FORMAT),
  decisions: v.array(v.unknown()),
});
