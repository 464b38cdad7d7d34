import type { Annotation, AnnotationDocument } from '../annotations/document';
import type { Span } from '../text/span';
import { describe } from './anchoring/describe';
import { foldText } from './anchoring/fold';
import type { AnnotationDecision, Decided, NamedSource, Target, Verdict } from './types';

/** Makes decisions about the annotations of one version of an article, each whole, so that it stands by itself. */
export interface Decider {
  /** Describes words so that they are found again. */
  target(span: Span): Target;
  /** A verdict on an annotation as it is. */
  on(annotation: Annotation, verdict: Verdict, decided: Decided): AnnotationDecision;
  /** The name and kind of a source by its id; null for none. */
  source(id: string | null): NamedSource | null;
}

export function createDecider(document: AnnotationDocument, text: string): Decider {
  const folded = foldText(text);
  return createDeciderBy(document, span => describe(text, folded, span));
}

/** The same where words are described in another way. */
export function createDeciderBy(
  document: Pick<AnnotationDocument, 'entities' | 'sources'>,
  target: (span: Span) => Target,
): Decider {
  const entities = new Map(document.entities.map(entity => [entity.id, entity]));
  const sources = new Map(document.sources.map(source => [source.id, source]));
  const targetOrNull = (span: Span | null) => (span === null ? null : target(span));
  const source = (id: string | null): NamedSource | null => {
    const found = sources.get(id ?? '');
    return found === undefined ? null : { name: found.name, kind: found.kind };
  };
  return {
    target,
    source,
    on(annotation, verdict, decided) {
      const base = { ...decided, kind: 'annotation' as const, verdict, target: target(annotation) };
      switch (annotation.layer) {
        case 'entity': {
          const { layer, type, value } = annotation;
          const entity = entities.get(annotation.entity ?? '');
          return {
            ...base,
            layer,
            type,
            ...(value === undefined ? {} : { value }),
            ...(entity === undefined ? {} : { entity: { name: entity.name, type: entity.type } }),
          };
        }
        case 'quote': {
          const { layer, type, stance } = annotation;
          const also = (annotation.also ?? []).flatMap(id => source(id) ?? []);
          return {
            ...base,
            layer,
            type,
            source: source(annotation.source),
            ...(also.length === 0 ? {} : { also }),
            mention: targetOrNull(annotation.mention),
            cue: targetOrNull(annotation.cue),
            stance,
          };
        }
        case 'claim': {
          const { layer, type, score, reasons } = annotation;
          return { ...base, layer, type, source: source(annotation.source) ?? 'article', score, reasons };
        }
        case 'structure':
          return { ...base, layer: annotation.layer, type: annotation.type };
      }
    },
  };
}
