import type { Span } from '../text/span';
import { describe } from './anchoring/describe';
import { foldText } from './anchoring/fold';
import { placeDecisions } from './placeDecisions';
import type { Decision, PlacedDecision, Placement, Target } from './types';

/**
 * The decisions as they are to be written with a text in which they are known to stand at certain places. One whose own
 * words and context still find its place stays as it is, so that a file changes only where somebody decided something;
 * the others are described anew, and orphans keep the description that may find them one day.
 */
export function renewDecisions(text: string, placed: readonly PlacedDecision[]): readonly Decision[] {
  const found = placeDecisions(
    text,
    placed.map(({ decision }) => decision),
  );
  const folded = foldText(text);
  const target = (span: Span) => describe(text, folded, span);
  return placed.map(({ decision, place }, i) =>
    place === null || samePlacement(place, found[i]?.place ?? null)
      ? decision
      : renewed(decision, place, target),
  );
}

function samePlacement(a: Placement, b: Placement | null): boolean {
  return (
    b !== null &&
    sameSpot(a.at, b.at) &&
    sameSpot(a.mention, b.mention) &&
    sameSpot(a.cue, b.cue) &&
    sameSpot(a.suggested, b.suggested)
  );
}

const sameSpot = (a: Span | null | undefined, b: Span | null | undefined): boolean =>
  a?.start === b?.start && a?.end === b?.end;

function renewed(decision: Decision, place: Placement, target: (span: Span) => Target): Decision {
  if (decision.kind !== 'annotation') return decision;
  const anew = (old: Target, span: Span | null | undefined) => (span == null ? old : target(span));
  const whole = {
    target: anew(decision.target, place.at),
    ...(decision.suggested === undefined ? {} : { suggested: anew(decision.suggested, place.suggested) }),
  };
  if (decision.layer !== 'quote') return { ...decision, ...whole };
  return {
    ...decision,
    ...whole,
    mention: decision.mention === null ? null : anew(decision.mention, place.mention),
    cue: decision.cue === null ? null : anew(decision.cue, place.cue),
  };
}
