import type * as vscode from 'vscode';
import { followPlacement } from '../../../server/src/decisions/follow';
import type { Decisions } from '../../../server/src/decisions/operations';
import { placeDecisions } from '../../../server/src/decisions/placeDecisions';
import type { PlacedDecision, Placement } from '../../../server/src/decisions/types';

/** Where the words of decisions stand in the text as it is now, by their ids; null for a decision that has no place. */
export type Places = ReadonlyMap<string, Placement | null>;

/** Looks for the words of all decisions that `places` does not know, or knows to be lost. */
export function placeAll(text: string, decisions: Decisions, places: Places = new Map()): Places {
  const sought = [...decisions.values()].filter(({ id }) => isLost(places.get(id)));
  const found = placeDecisions(text, sought);
  const all = new Map<string, Placement | null>();
  for (const id of decisions.keys()) {
    const place = places.get(id);
    if (place !== undefined) all.set(id, place);
  }
  for (const { decision, place } of found) all.set(decision.id, place);
  return all;
}

/** Whether some words have no place, or only some of theirs. */
export const someLost = (places: Places): boolean =>
  [...places.values()].some(place => place !== null && isLost(place));

function isLost(place: Placement | null | undefined): boolean {
  if (place === undefined) return true;
  return place !== null && [place.at, place.mention, place.cue].includes(null);
}

/** The places after an edit. The changes of one event all count on the text before it. */
export function followChanges(
  places: Places,
  changes: readonly vscode.TextDocumentContentChangeEvent[],
): Places {
  const fromTheEnd = [...changes].sort((a, b) => b.rangeOffset - a.rangeOffset);
  const followed = new Map<string, Placement | null>();
  for (const [id, place] of places) {
    const moved =
      place &&
      fromTheEnd.reduce(
        (at, { rangeOffset, rangeLength, text }) =>
          followPlacement(at, { start: rangeOffset, end: rangeOffset + rangeLength, length: text.length }),
        place,
      );
    followed.set(id, moved);
  }
  return followed;
}

export const placed = (decisions: Decisions, places: Places): readonly PlacedDecision[] =>
  [...decisions.values()].map(decision => ({ decision, place: places.get(decision.id) ?? null }));
