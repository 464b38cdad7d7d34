import type { Annotation, AnnotationDocument } from '../annotations/document';
import { withReferences } from '../annotations/references';
import { byPosition, overlaps, type Span, sameSpan } from '../text/span';
import { mergeEntities } from './mergeEntities';
import { createNames, type Names } from './names';
import type { AnnotationDecision, PlacedDecision, Placement } from './types';

/** An annotation decision whose words were found. */
export interface Standing {
  readonly decision: AnnotationDecision;
  readonly place: Placement;
  readonly at: Span;
}

/**
 * The annotation document with people's decisions in it: a decision takes the place of the suggestions that it is about,
 * what was rejected stays with that status, sources and entities follow. Orphans change nothing.
 *
 * @param document of suggestions alone
 * @param text that both were made for
 */
export function withDecisions(
  document: AnnotationDocument,
  text: string,
  placed: readonly PlacedDecision[],
): AnnotationDocument {
  if (placed.length === 0) return document;
  const standing = standingIn(placed);
  const names = createNames(document);
  for (const { decision } of placed)
    if (decision.kind === 'rename') names.rename(decision.source, decision.label);
  const kept = document.annotations.filter(annotation => !standing.some(one => settles(one, annotation)));
  const decided = standing.map(one => annotationOf(one, text, names));
  const merges = placed.flatMap(({ decision }) => (decision.kind === 'merge' ? [decision] : []));
  const annotations = [...kept, ...decided].sort(byPosition);
  const whole = mergeEntities({ annotations, entities: names.entities(), sources: names.sources() }, merges);
  return withReferences({ ...document, ...whole });
}

/** The decisions about annotations whose words were found. */
export const standingIn = (placed: readonly PlacedDecision[]): readonly Standing[] =>
  placed.flatMap(({ decision, place }) =>
    decision.kind === 'annotation' && place !== null && place.at !== null
      ? [{ decision, place, at: place.at }]
      : [],
  );

/** Least share of their common length that two quotes or claims have in common when they are about the same words. */
const HALF = 0.5;

/** Whether a decision is about the words of a suggestion, so that the suggestion has no more to say. */
export function settles({ decision, place, at }: Standing, suggestion: Annotation): boolean {
  if (suggestion.layer !== decision.layer) return false;
  const { suggested } = place;
  if (suggested !== undefined && suggested !== null && sameSpan(suggested, suggestion)) return true;
  if (decision.verdict === 'rejected') return sameSpan(at, suggestion) && decision.type === suggestion.type;
  if (decision.layer === 'entity') return overlaps(at, suggestion);
  return shared(at, suggestion) >= HALF;
}

function shared(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, common) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function annotationOf({ decision, place, at }: Standing, text: string, names: Names): Annotation {
  const { id, by, at: when, verdict } = decision;
  const base = {
    id,
    ...at,
    text: text.slice(at.start, at.end),
    confidence: 1,
    status: verdict,
    ...(by === undefined ? {} : { by }),
    ...(when === undefined ? {} : { at: when }),
  };
  switch (decision.layer) {
    case 'entity': {
      const { layer, type, entity, value } = decision;
      return {
        ...base,
        layer,
        type,
        ...(value === undefined ? {} : { value }),
        ...(entity === undefined ? {} : { entity: names.entity(entity) }),
      };
    }
    case 'quote': {
      const { layer, type, source, also, stance } = decision;
      return {
        ...base,
        layer,
        type,
        source: source === null ? null : names.source(source),
        mention: place.mention ?? null,
        cue: place.cue ?? null,
        stance,
        ...(also === undefined || also.length === 0 ? {} : { also: also.map(names.source) }),
      };
    }
    case 'claim': {
      const { layer, type, source, score, reasons } = decision;
      return {
        ...base,
        layer,
        type,
        source: source === 'article' ? source : names.source(source),
        score,
        reasons,
      };
    }
    case 'structure':
      return { ...base, layer: decision.layer, type: decision.type };
  }
}
