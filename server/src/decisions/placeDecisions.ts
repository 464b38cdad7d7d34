import type { Span } from '../text/span';
import { foldText } from './anchoring/fold';
import { placeTargets } from './anchoring/place';
import type { Decision, PlacedDecision, Placement, Target } from './types';

/** Finds where the words of all decisions stand in a text; see {@link placeTargets}. An orphan's place is null. */
export function placeDecisions(text: string, decisions: readonly Decision[]): readonly PlacedDecision[] {
  const targets: Target[] = [];
  const sought = decisions.map(decision => targetsOf(decision).map(target => targets.push(target) - 1));
  const spans = targets.length === 0 ? [] : placeTargets(foldText(text), targets);
  return decisions.map((decision, i) => {
    const found = (sought[i] ?? []).map(index => spans[index] ?? null);
    return { decision, place: placementOf(decision, found) };
  });
}

/** All words that a decision names, in the order in which {@link placementOf} takes them. */
function targetsOf(decision: Decision): readonly Target[] {
  if (decision.kind !== 'annotation') return [];
  const { target, suggested } = decision;
  const parts = decision.layer === 'quote' ? [decision.mention, decision.cue] : [];
  return [target, ...(suggested === undefined ? [] : [suggested]), ...parts.filter(part => part !== null)];
}

function placementOf(decision: Decision, found: readonly (Span | null)[]): Placement | null {
  if (decision.kind !== 'annotation') return null;
  const spans = [...found];
  const next = () => spans.shift() ?? null;
  return {
    at: next(),
    ...(decision.suggested === undefined ? {} : { suggested: next() }),
    ...(decision.layer === 'quote' && decision.mention !== null ? { mention: next() } : {}),
    ...(decision.layer === 'quote' && decision.cue !== null ? { cue: next() } : {}),
  };
}

/** Whether the words of the decision are nowhere to be found. */
export const isOrphan = ({ place }: PlacedDecision): boolean => place !== null && place.at === null;
