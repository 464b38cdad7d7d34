import type { Word } from '../../../../layers/entity/names/words';
import { firstTokenFrom } from '../../../../layers/entity/nameWords';
import type { Mention } from '../../../../layers/types';
import type { Reading } from '../../../../text/reading';

/**
 * A place or nationality right before a body of its state belongs to the body's name: `Ohio` + `Supreme Court`,
 * `Finnish` + `Ministry of Rivers`. @param names sorted by start
 */
export function joinBodies(
  reading: Reading,
  words: readonly Word[],
  names: readonly Mention[],
): readonly Mention[] {
  const joined: Mention[] = [];
  for (const name of names) {
    const place = joined.at(-1);
    if (
      place !== undefined &&
      isOwner(place) &&
      name.start === place.end + 1 &&
      isBody(reading, words, name)
    ) {
      joined[joined.length - 1] = { ...name, start: place.start, why: 'rule: body with its country' };
    } else joined.push(name);
  }
  return joined;
}

/** A nationality owns bodies; Democratic and Muslim ones are none of a state. */
const isOwner = ({ type, value }: Mention): boolean =>
  type === 'LOC' || (type === 'NORP' && value !== undefined);

/** Kinds of organizations that are somebody's: the Finnish army is, a Finnish company is itself. */
const STATE_KINDS: ReadonlySet<string> = new Set(['government', 'party', 'court', 'police', 'armed']);
/** Kinds of which one word names the body: the Finnish Senate. */
const BARE_KINDS: ReadonlySet<string> = new Set(['government', 'court', 'police', 'armed']);

function isBody({ tokens }: Reading, words: readonly Word[], { type, start, end }: Mention): boolean {
  if (type !== 'ORG') return false;
  const from = firstTokenFrom(tokens, start);
  const to = firstTokenFrom(tokens, end);
  const listing = words[from]?.listing;
  if (listing?.end === to && listing.value.organizationKind === 'international') return false;
  const kinds = to - from > 1 ? STATE_KINDS : BARE_KINDS;
  const opening = words[from]?.head;
  if (opening !== undefined && words[opening.end]?.key === 'of') return kinds.has(opening.value.kind);
  for (let k = from; k < to; k++) {
    const head = words[k]?.head;
    if (head?.end === to && head.value.type === 'ORG') return kinds.has(head.value.kind);
  }
  return false;
}
