import type { Span } from '../../text/span';
import type { Target } from '../types';
import { type Candidate, candidatesFor, type Sought, soughtOf } from './candidates';
import { createExpectation, type Landmark } from './expectation';
import type { FoldedText } from './fold';
import { fuzzyPlace } from './fuzzy';
import { neighbourly } from './neighbours';

/** Both contexts nearly as they were, and so much better than any other place. */
const ALIKE = 1;
const CLEARLY = 0.25;
/** A place that is so like the sought one may be the place itself, edited. */
const RIVAL = 1.2;
/** One side as it was, the other may be anything. */
const ONE_SIDE = 0.9;
/** Units from which on words are their own context. */
const LONG = 24;
/** A place so near to one with its whole context is in that very context, and no copy of it. */
const OWN_CONTEXT = 32;
/** Least likeness of a place that landmarks speak for. */
const SOMEWHAT = 0.6;
/** What it counts to lie next to one of the paragraphs that the words lay between. */
const NEIGHBOUR = 0.5;

/**
 * Finds where the words of targets stand in another version of their text: by the words themselves, what stands around
 * them, and where words that stood near them went; last by what is nearly the same. Null for what is not found for
 * certain: no place is better than a wrong one.
 *
 * @param folded of the text
 * @returns spans of the text, in the order of the targets
 */
export function placeTargets(folded: FoldedText, targets: readonly Target[]): readonly (Span | null)[] {
  const sought = targets.map(soughtOf);
  const candidates = sought.map(one => candidatesFor(one, folded.text));
  const standsAt = (at: number) => folded.unfold({ start: at, end: at }).start;
  const told = sought.map((one, i) => {
    const places = candidates[i] ?? [];
    const unmoved = places.find(({ at, before, behind }) => before && behind && standsAt(at) === one.stood);
    return unmoved?.at ?? placeByContext(one, places, folded.text);
  });
  const expectation = createExpectation(
    told.flatMap((at, i): readonly Landmark[] =>
      at === null ? [] : [{ stood: sought[i]?.stood ?? 0, stands: standsAt(at) }],
    ),
  );
  return sought.map((one, i) => {
    const places = candidates[i] ?? [];
    const at =
      told[i] ??
      placeByLandmarks(rivalsAmong(places, one.words.length), ({ at: place }) =>
        expectation.holds(one.stood, standsAt(place)),
      );
    if (at !== null) return folded.unfold({ start: at, end: at + one.words.length });
    return places.length > 0 ? null : fuzzyPlace(one, folded);
  });
}

/** The places of which one may be the right one, best first. */
function rivalsAmong(candidates: readonly Candidate[], length: number): readonly Candidate[] {
  const [best] = candidates;
  if (best === undefined) return [];
  const least = Math.min(RIVAL, best.likeness - CLEARLY);
  const isWhole = best.before && best.behind;
  return candidates.filter(
    ({ at, likeness }) =>
      likeness >= least && !(isWhole && at !== best.at && Math.abs(at - best.at) < OWN_CONTEXT + length),
  );
}

/** The place whose surroundings say that it is the right one, if no other's do nearly as well. */
function placeByContext(sought: Sought, candidates: readonly Candidate[], text: string): number | null {
  const rivals = rivalsAmong(candidates, sought.words.length);
  const [only] = rivals;
  if (only === undefined) return null;
  if (rivals.length === 1) {
    const enough = only.before || only.behind ? ONE_SIDE : ALIKE;
    const isOwnContext = candidates.length === 1 && sought.words.length + LONG * only.likeness >= LONG;
    return only.likeness >= enough || isOwnContext ? only.at : null;
  }
  const beside = neighbourly(sought, rivals, text);
  const [best, second] = rivals
    .map(({ at, likeness }, i) => ({ at, score: likeness + NEIGHBOUR * (beside[i] ?? 0) }))
    .sort((a, b) => b.score - a.score);
  if (best === undefined || second === undefined) return null;
  return best.score >= ALIKE && best.score - second.score >= CLEARLY ? best.at : null;
}

function placeByLandmarks(
  rivals: readonly Candidate[],
  isExpected: (rival: Candidate) => boolean,
): number | null {
  const [only, ...others] = rivals.filter(isExpected);
  return only === undefined || others.length > 0 || only.likeness < SOMEWHAT ? null : only.at;
}
