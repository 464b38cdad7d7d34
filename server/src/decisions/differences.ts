import type { Annotation, AnnotationDocument } from '../annotations/document';
import { lookupKey } from '../text/lookupKey';
import { sameSpan } from '../text/span';
import { type Standing, settles, standingIn } from './decide';
import type { AnnotationDecision, NamedSource, PlacedDecision } from './types';

/** What an engine suggests otherwise than the one whose suggestion was accepted: nothing, other words, type or source. */
export type DifferenceKind = 'gone' | 'words' | 'type' | 'source';

export interface Difference {
  /** Of the decision. */
  readonly id: string;
  readonly kind: DifferenceKind;
}

/**
 * Accepted suggestions that would not be made again: what to look at after an upgrade of the engine. The decisions stand
 * all the same.
 * @param suggestions of today's engine alone
 */
export function differences(
  suggestions: AnnotationDocument,
  placed: readonly PlacedDecision[],
): readonly Difference[] {
  return standingIn(placed).flatMap(standing => {
    if (standing.decision.verdict !== 'accepted') return [];
    const kind = differenceOf(standing, suggestions);
    return kind === undefined ? [] : [{ id: standing.decision.id, kind }];
  });
}

function differenceOf(standing: Standing, suggestions: AnnotationDocument): DifferenceKind | undefined {
  const about = suggestions.annotations.filter(suggestion => settles(standing, suggestion));
  if (about.length === 0) return 'gone';
  const same = about.find(suggestion => sameSpan(suggestion, standing.at));
  if (same === undefined) return 'words';
  if (same.type !== standing.decision.type) return 'type';
  return nameOf(sourceOf(standing.decision)) === suggestedSource(same, suggestions) ? undefined : 'source';
}

function sourceOf(decision: AnnotationDecision): NamedSource | 'article' | null {
  return decision.layer === 'quote' || decision.layer === 'claim' ? decision.source : null;
}

const nameOf = (source: NamedSource | 'article' | null): string | null =>
  source === null || source === 'article' ? source : lookupKey(source.name);

function suggestedSource(suggestion: Annotation, { sources }: AnnotationDocument): string | null {
  if (suggestion.layer !== 'quote' && suggestion.layer !== 'claim') return null;
  if (suggestion.source === 'article') return suggestion.source;
  const name = sources.find(({ id }) => id === suggestion.source)?.name;
  return name === undefined ? null : lookupKey(name);
}
