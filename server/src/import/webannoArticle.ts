import * as v from 'valibot';
import type { Annotation } from '../annotations/document';
import { withReferences } from '../annotations/references';
import { kindOf } from '../formats/labels';
import { namedIn, WEBANNO_LAYERS } from '../formats/webannoLayers';
import { byPosition, type Span } from '../text/span';
import { entitySchema, sourceSchema } from './documentSchema';
import { annotationOf } from './made';
import type { Place } from './records';
import type { Imported } from './types';

/** An annotation of some layer with its features, and the line where it began. */
export interface LayerReading extends Span {
  readonly layer: string;
  readonly place: Place;
  readonly content: string;
  readonly values: ReadonlyMap<string, string>;
}

type Parts = Pick<Imported, 'annotations' | 'entities' | 'sources' | 'ownIds'>;

export function annotationsIn(
  readings: readonly LayerReading[],
  text: string,
  refuse: (reading: LayerReading) => void,
): Parts {
  const entities = createNamed('E', 'type', entitySchema);
  const sources = createNamed('S', 'kind', sourceSchema);
  const parts = new Map<string, Span>();
  for (const { layer, values, start, end } of readings)
    if (layer === WEBANNO_LAYERS.part.type)
      parts.set(`${values.get('role')} ${values.get('quotation')}`, { start, end });
  const annotations = readings.flatMap((reading, i): readonly Annotation[] => {
    const { layer, values, start, end } = reading;
    if (layer === WEBANNO_LAYERS.part.type) return [];
    const kind = kindOf(labelIn(reading));
    if (kind === undefined) {
      refuse(reading);
      return [];
    }
    const words = text.slice(start, end);
    const made = annotationOf(kind, {
      id: `${i + 1}`,
      start,
      end,
      text: words,
      confidence: 1,
      status: 'manual',
    });
    return [withFeatures(made, values, parts, { entities, sources })];
  });
  const whole = {
    annotations: annotations.sort(byPosition),
    entities: entities.all(),
    sources: sources.all(),
  };
  return { ...withReferences(whole), ownIds: new Set(annotations.map(({ id }) => id)) };
}

interface Things {
  readonly entities: Pick<Named<unknown>, 'ids'>;
  readonly sources: Pick<Named<unknown>, 'ids'>;
}

function withFeatures(
  made: Annotation,
  values: LayerReading['values'],
  parts: ReadonlyMap<string, Span>,
  { entities, sources }: Things,
): Annotation {
  const [source, ...also] = sources.ids(values.get('source'));
  switch (made.layer) {
    case 'structure':
      return made;
    case 'entity': {
      const [entity] = entities.ids(values.get('identifier'));
      return entity === undefined ? made : { ...made, entity };
    }
    case 'claim':
      return {
        ...made,
        source: source ?? 'article',
        score: Math.min(1, Math.max(0, Number(values.get('worth')) || 0)),
        reasons: values.get('reasons')?.split(' ') ?? [],
      };
    case 'quote': {
      const number = values.get('number') ?? '';
      const stance = values.get('stance');
      return {
        ...made,
        source: source ?? null,
        ...(also.length === 0 ? {} : { also }),
        mention: parts.get(`mention ${number}`) ?? null,
        cue: parts.get(`cue ${number}`) ?? null,
        stance: stance === 'denies' || stance === 'questions' ? stance : 'asserts',
      };
    }
  }
}

function labelIn({ layer, values }: LayerReading): string {
  if (layer === WEBANNO_LAYERS.quotation.type) return `${values.get('manner') ?? 'direct'} quote`;
  if (layer === WEBANNO_LAYERS.claim.type) return 'claim';
  return values.get(layer === WEBANNO_LAYERS.line.type ? 'kind' : 'value') ?? '';
}

/** Things by kind and name, each with an id of its own. */
interface Named<T> {
  ids(value: string | undefined): readonly string[];
  all(): readonly T[];
}

function createNamed<T>(prefix: string, kindKey: 'type' | 'kind', schema: v.GenericSchema<unknown, T>) {
  const made = new Map<string, { readonly id: string; readonly thing: T }>();
  return {
    ids: (value: string | undefined): readonly string[] =>
      (value === undefined ? [] : namedIn(value)).flatMap(named => {
        const key = `${named.kind}:${named.name}`;
        const known = made.get(key);
        if (known !== undefined) return [known.id];
        const id = `${prefix}${made.size + 1}`;
        const thing = v.safeParse(schema, { id, [kindKey]: named.kind, name: named.name });
        if (!thing.success) return [];
        made.set(key, { id, thing: thing.output });
        return [id];
      }),
    all: (): readonly T[] => [...made.values()].map(({ thing }) => thing),
  };
}
