import type { Annotation, AnnotationDocument } from '../annotations/document';
import { describe } from '../decisions/anchoring/describe';
import { foldText } from '../decisions/anchoring/fold';
import { createDeciderBy, type Decider } from '../decisions/fromAnnotation';
import type { AnnotationDecision, Decided, Target, Verdict } from '../decisions/types';
import { CAPABILITIES, type FormatId } from '../formats/capabilities';
import { type Span, sameSpan } from '../text/span';
import { placeInText } from './onto/placeInText';
import { placeQuoted } from './onto/placeQuoted';
import type { Places } from './onto/places';
import { createStanding } from './onto/standing';
import { spansOf } from './patchwork';
import type { Imported, Unit } from './types';

/** The article that annotations are brought onto: its text now, and what stands in it. */
export interface Onto {
  readonly text: string;
  readonly document: AnnotationDocument;
}

export interface OntoOptions {
  /** Makes a new random id. */
  readonly newId: () => string;
  /** Who is to answer for what names nobody: the tool. */
  readonly by: string;
  /** The time of import, ISO 8601 in UTC. */
  readonly at: string;
  /** Whether suggestions on which nobody decided are taken as well, as accepted ones. */
  readonly suggestions: boolean;
}

export interface OntoReport {
  /** Annotations that became decisions: at the place where they stood, at another, or without one. */
  readonly matched: number;
  readonly moved: number;
  readonly orphaned: number;
  /** Words that name a source or report a quote, and were not found again. */
  readonly lostParts: number;
  /** Annotations that the article has already, decided on in the same way. */
  readonly known: number;
  /** Suggestions on which nobody decided, left out. */
  readonly suggestions: number;
  readonly isSameText: boolean;
  /** The unit in which positions turned out to count; undefined for a format that carries its text. */
  readonly unit?: Unit;
}

/**
 * Makes decisions about an article of what was imported for it, or for another version of it. What the format has no
 * place for is taken from what stands at the same words.
 */
export function ontoArticle(
  imported: Imported,
  format: FormatId,
  onto: Onto,
  options: OntoOptions,
): { readonly decisions: readonly AnnotationDecision[]; readonly report: OntoReport } {
  const { ground, annotations } = imported;
  const spans = annotations.flatMap(spansOf);
  const places =
    ground.kind === 'text' ? placeInText(ground, spans, onto.text) : placeQuoted(ground, spans, onto.text);
  const decider = deciderFor(imported, places, onto.text);
  const standing = createStanding(onto, CAPABILITIES[format].lacks);
  const decisions: AnnotationDecision[] = [];
  const counts = { matched: 0, moved: 0, orphaned: 0, lostParts: 0, known: 0, suggestions: 0 };
  for (const annotation of annotations) {
    if (annotation.status === 'auto' && !options.suggestions) {
      counts.suggestions++;
      continue;
    }
    const { whole, lost } = withoutLostParts(annotation, places);
    const decided = decidedOf(annotation, imported.ownIds, options);
    const found = decider.on(whole, verdictOf(annotation), decided);
    const at = places.at(annotation);
    const { decision, isKnown } =
      at === null ? { decision: found, isKnown: false } : standing.settle(found, at);
    if (isKnown) {
      counts.known++;
      continue;
    }
    counts.lostParts += lost;
    if (at === null) counts.orphaned++;
    else if (places.isSameText || isAt(places.described(annotation), at)) counts.matched++;
    else counts.moved++;
    decisions.push(decision);
  }
  const { isSameText, unit } = places;
  return { decisions, report: { ...counts, isSameText, ...(unit === undefined ? {} : { unit }) } };
}

/** Describes words as they stand in the article, and those that are not found as the format knows them. */
function deciderFor({ entities, sources }: Imported, places: Places, text: string): Decider {
  const folded = foldText(text);
  return createDeciderBy({ entities, sources }, (span): Target => {
    const at = places.at(span);
    if (at !== null) return describe(text, folded, at);
    const described = places.described(span);
    if (described === undefined) throw new RangeError('words that nobody knows');
    return described;
  });
}

/** A quote without those parts that are neither found nor known by their words. */
function withoutLostParts(
  annotation: Annotation,
  places: Places,
): { readonly whole: Annotation; readonly lost: number } {
  if (annotation.layer !== 'quote') return { whole: annotation, lost: 0 };
  const isLost = (span: Span | null) =>
    span !== null && places.at(span) === null && places.described(span) === undefined;
  const { mention, cue } = annotation;
  return {
    whole: { ...annotation, mention: isLost(mention) ? null : mention, cue: isLost(cue) ? null : cue },
    lost: [mention, cue].filter(isLost).length,
  };
}

const verdictOf = ({ status }: Annotation): Verdict => (status === 'auto' ? 'accepted' : status);

/** Ids of decisions are permanent; those of suggestions, and those that a format made, hold nowhere else. */
const decidedOf = (
  { id, status, by, at }: Annotation,
  ownIds: ReadonlySet<string>,
  options: OntoOptions,
): Decided => ({
  id: status === 'auto' || ownIds.has(id) ? options.newId() : id,
  by: by ?? options.by,
  at: at ?? options.at,
});

const isAt = (target: Target | undefined, at: Span): boolean => target !== undefined && sameSpan(target, at);
