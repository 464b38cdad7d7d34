import type { Annotation, AnnotationDocument } from '../annotations/document';
import { sourcesOf } from '../annotations/references';
import type { Span } from '../text/span';

/** A layer of WebAnno and INCEpTION: the name of its UIMA type and its features, all of them strings. */
export interface WebAnnoLayer {
  readonly type: string;
  readonly features: readonly string[];
}

/** Names are in the layer that both tools have built in; the others are layers of the project's own. */
export const WEBANNO_LAYERS = {
  name: {
    type: 'de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity',
    features: ['value', 'identifier'],
  },
  line: { type: 'webanno.custom.Line', features: ['kind'] },
  quotation: { type: 'webanno.custom.Quotation', features: ['manner', 'stance', 'source', 'number'] },
  part: { type: 'webanno.custom.QuotationPart', features: ['role', 'quotation'] },
  claim: { type: 'webanno.custom.Claim', features: ['source', 'worth', 'reasons'] },
} as const satisfies Readonly<Record<string, WebAnnoLayer>>;

export type LayerName = keyof typeof WEBANNO_LAYERS;

/** An annotation of one layer with the values of its features, null for none. */
export interface LayerSpan extends Span {
  readonly layer: LayerName;
  readonly values: readonly (string | null)[];
}

/** Joins sources of a joint statement, `person:Mina Rao`; no name has a line end in it. */
const JOINT = '\n';

/** What stands in a document, layer by layer. Entities and sources are known by kind and name. */
export function layerSpansOf(document: AnnotationDocument): readonly LayerSpan[] {
  const entities = new Map(document.entities.map(({ id, type, name }) => [id, `${type}:${name}`]));
  const sources = new Map(document.sources.map(({ id, kind, name }) => [id, `${kind}:${name}`]));
  const naming: Naming = {
    entity: id => entities.get(id ?? '') ?? null,
    cited: annotation =>
      sourcesOf(annotation)
        .flatMap(id => sources.get(id) ?? [])
        .join(JOINT) || null,
  };
  return document.annotations
    .filter(({ status }) => status !== 'rejected')
    .flatMap((annotation, i) => spansOf(annotation, `${i + 1}`, naming));
}

interface Naming {
  entity(id: string | undefined): string | null;
  cited(annotation: Annotation): string | null;
}

function spansOf(annotation: Annotation, number: string, { entity, cited }: Naming): readonly LayerSpan[] {
  const { start, end } = annotation;
  switch (annotation.layer) {
    case 'structure':
      return [{ layer: 'line', start, end, values: [annotation.type] }];
    case 'entity':
      return [{ layer: 'name', start, end, values: [annotation.type, entity(annotation.entity)] }];
    case 'claim': {
      const { score, reasons } = annotation;
      return [
        { layer: 'claim', start, end, values: [cited(annotation), `${score}`, reasons.join(' ') || null] },
      ];
    }
    case 'quote': {
      const { type, stance, mention, cue } = annotation;
      const part = (role: 'mention' | 'cue', span: Span | null): readonly LayerSpan[] =>
        span === null ? [] : [{ layer: 'part', start: span.start, end: span.end, values: [role, number] }];
      return [
        { layer: 'quotation', start, end, values: [type, stance, cited(annotation), number] },
        ...part('mention', mention),
        ...part('cue', cue),
      ];
    }
  }
}

/** `person:Mina Rao` and a line for each further one, as kind and name. */
export const namedIn = (value: string): readonly { readonly kind: string; readonly name: string }[] =>
  value.split(JOINT).map(one => {
    const colon = one.indexOf(':');
    return { kind: one.slice(0, colon), name: one.slice(colon + 1) };
  });
