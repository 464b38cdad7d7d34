import type { MessageKey } from '../../../messages/index';
import type {
  Annotation,
  AnnotationDocument,
  EntityAnnotation,
  QuoteAnnotation,
} from '../annotations/document';
import { contains, overlaps } from '../text/span';

/** What an annotation document can say and a format may have no place for. */
export type Thing =
  | 'structure'
  | 'quotes'
  | 'claims'
  | 'rejected'
  | 'lines'
  | 'overlapping'
  | 'nested'
  | 'values'
  | 'links'
  | 'facts'
  | 'mentions'
  | 'cues'
  | 'stances'
  | 'sources'
  | 'joint'
  | 'uncited'
  | 'scores'
  | 'confidence'
  | 'statuses'
  | 'deciders';

type Document = AnnotationDocument;

/** How often a thing is in a document, in the words of a report, and the document without it. */
export interface ThingRule {
  readonly thing: Thing;
  readonly message: Extract<MessageKey, `export.dropped.${string}`>;
  count(document: Document): number;
  without(document: Document): Document;
}

/** In the order in which a format that lacks them lets go of them: what hangs on another thing comes behind it. */
export const THINGS: readonly ThingRule[] = [
  leftOut('structure', ({ layer }) => layer === 'structure'),
  leftOut('quotes', ({ layer }) => layer === 'quote'),
  leftOut('claims', ({ layer }) => layer === 'claim'),
  leftOut('rejected', ({ status }) => status === 'rejected'),
  /** Annotations that run over a line end. */
  leftOut('lines', ({ text }) => /[\r\n]/.test(text)),
  /** Annotations that begin in another and end behind it. */
  {
    thing: 'overlapping',
    message: 'export.dropped.overlapping',
    count: document => document.annotations.length - uncrossed(document).length,
    without: document => ({ ...document, annotations: uncrossed(document) }),
  },
  /** Annotations within others, of any layer. */
  {
    thing: 'nested',
    message: 'export.dropped.nested',
    count: document => document.annotations.length - unnested(document).length,
    without: document => ({ ...document, annotations: unnested(document) }),
  },
  changed('values', ({ value, ...rest }) => (value === undefined ? null : rest)),
  /** Which mentions are one entity. */
  {
    thing: 'links',
    message: 'export.dropped.links',
    count: ({ annotations }) =>
      annotations.filter(one => one.layer === 'entity' && one.entity !== undefined).length,
    without: document => ({
      ...document,
      annotations: document.annotations.map(one => (one.layer === 'entity' ? unlinked(one) : one)),
      entities: [],
      sources: document.sources.map(({ entity: _, ...source }) => source),
    }),
  },
  /** Other names, roles and countries of entities; which entity a source is, and whether it replied. */
  {
    thing: 'facts',
    message: 'export.dropped.facts',
    count: ({ entities, sources }) =>
      entities.filter(one => one.aliases.length > 0 || one.role !== undefined || one.country !== undefined)
        .length + sources.filter(({ entity, reply }) => entity !== undefined || reply !== undefined).length,
    without: document => ({
      ...document,
      entities: document.entities.map(({ id, type, name, mentions }) => ({
        id,
        type,
        name,
        aliases: [],
        mentions,
      })),
      sources: document.sources.map(({ entity: _, reply: __, ...source }) => source),
    }),
  },
  changed('mentions', one =>
    one.layer === 'quote' && one.mention !== null ? { ...one, mention: null } : null,
  ),
  changed('cues', one => (one.layer === 'quote' && one.cue !== null ? { ...one, cue: null } : null)),
  changed('stances', one =>
    one.layer === 'quote' && one.stance !== 'asserts' ? { ...one, stance: 'asserts' } : null,
  ),
  {
    thing: 'sources',
    message: 'export.dropped.sources',
    count: ({ sources }) => sources.length,
    without: document => ({
      ...document,
      annotations: document.annotations.map(one => {
        if (one.layer === 'quote') return { ...unjoined(one), source: null };
        return one.layer === 'claim' ? { ...one, source: 'article' } : one;
      }),
      sources: [],
    }),
  },
  /** Further sources of a joint statement. */
  changed('joint', one => (one.layer === 'quote' && one.also !== undefined ? unjoined(one) : null)),
  /** Sources that no quote or claim cites. */
  {
    thing: 'uncited',
    message: 'export.dropped.uncited',
    count: ({ sources }) => sources.filter(({ citations }) => citations.length === 0).length,
    without: document => ({
      ...document,
      sources: document.sources.filter(({ citations }) => citations.length > 0),
    }),
  },
  /** Check-worthiness of claims and the reasons for it. */
  changed('scores', one =>
    one.layer === 'claim' && (one.score !== 0 || one.reasons.length > 0)
      ? { ...one, score: 0, reasons: [] }
      : null,
  ),
  /** How certain the engine was, and what found it. */
  changed('confidence', ({ why, ...rest }) =>
    why === undefined && rest.confidence === 1 ? null : { ...rest, confidence: 1 },
  ),
  /** Whether somebody decided about an annotation: what a format without this says counts as made by hand. */
  {
    thing: 'statuses',
    message: 'export.dropped.statuses',
    count: ({ annotations }) => annotations.filter(({ status }) => status !== 'auto').length,
    without: document => ({
      ...document,
      annotations: document.annotations.map(one => ({ ...one, status: 'manual' })),
    }),
  },
  /** Who decided, and when. */
  changed('deciders', ({ by, at, ...rest }) => (by === undefined && at === undefined ? null : rest)),
];

function leftOut(thing: Thing, isOne: (annotation: Annotation) => boolean): ThingRule {
  return {
    thing,
    message: `export.dropped.${thing}`,
    count: ({ annotations }) => annotations.filter(isOne).length,
    without: document => ({ ...document, annotations: document.annotations.filter(one => !isOne(one)) }),
  };
}

/** @param change answers the annotation without the thing, null where it has none */
function changed(thing: Thing, change: (annotation: Annotation) => Annotation | null): ThingRule {
  return {
    thing,
    message: `export.dropped.${thing}`,
    count: ({ annotations }) => annotations.filter(one => change(one) !== null).length,
    without: document => ({ ...document, annotations: document.annotations.map(one => change(one) ?? one) }),
  };
}

const unlinked = ({ entity: _, ...annotation }: EntityAnnotation): EntityAnnotation => annotation;

const unjoined = ({ also: _, ...annotation }: QuoteAnnotation): QuoteAnnotation => annotation;

/** The annotations that lie in none before them, in document order. */
function unnested({ annotations }: Document): readonly Annotation[] {
  const kept: Annotation[] = [];
  let reach: Annotation | undefined;
  for (const one of annotations) {
    if (reach !== undefined && contains(reach, one)) continue;
    kept.push(one);
    if (reach === undefined || one.end > reach.end) reach = one;
  }
  return kept;
}

/** The annotations that share words with none before them that is kept, unless they lie in it. */
function uncrossed({ annotations }: Document): readonly Annotation[] {
  const kept: Annotation[] = [];
  const open: Annotation[] = [];
  for (const one of annotations) {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= one.start) open.pop();
    const around = open.at(-1);
    if (around !== undefined && overlaps(around, one) && !contains(around, one)) continue;
    kept.push(one);
    open.push(one);
  }
  return kept;
}
