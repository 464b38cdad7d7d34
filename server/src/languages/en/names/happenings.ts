import { CERTAIN } from '../../../layers/entity/certainty';
import { mentionOver } from '../../../layers/entity/mentionOver';
import type { Word } from '../../../layers/entity/names/words';
import type { EntityType, Mention } from '../../../layers/types';
import type { Reading } from '../../../text/reading';
import { wordSet } from '../../../text/wordSet';
import { isFunctionWord } from './functionWords';
import type { Run } from './runs';
import { shapeOf } from './shape';

/** Words that open an event's name: Hurricane Ada, Operation Low Water. */
const STORMS = wordSet('hurricane cyclone typhoon storm operation');
/** What a place and its year are known for: 1957 Quorel flood. */
const DISASTERS = wordSet(
  'earthquake earthquakes flood floods tsunami eruption famine coup massacre bombing bombings attack attacks explosion wildfires bushfires riots uprising protests shooting crash disaster',
);
const FORCES = wordSet('army military navy');
const YEAR = /^(?:1[0-9]|20)\d\d$/u;

/** Storms and operations by their first word, disasters by year and place, and armed forces by whose they are: the Finnish army. */
export function findHappenings(
  reading: Reading,
  words: readonly Word[],
  runs: readonly Run[],
): readonly Mention[] {
  const { tokens } = reading;
  const certain = (from: number, to: number, type: EntityType) =>
    mentionOver(tokens, from, to, { type, confidence: CERTAIN, why: 'rule: head word' });
  const events = runs.flatMap(({ from, to }) => {
    if (STORMS.has(words[from]?.key ?? '') && to - from > 1) return [certain(from, to, 'EVENT')];
    const isDisaster = DISASTERS.has(words[to]?.key ?? '') && YEAR.test(words[from - 1]?.key ?? '');
    return isDisaster ? [certain(from - 1, to + 1, 'EVENT')] : [];
  });
  const forces = words.flatMap(({ listing }, i) => {
    const isOwner =
      listing?.value.country !== undefined &&
      shapeOf(reading, i) !== 'other' &&
      !isFunctionWord(tokens[i]?.key ?? '');
    return isOwner &&
      FORCES.has(words[listing.end]?.key ?? '') &&
      !GOES_ON.has(words[listing.end + 1]?.key ?? '')
      ? [certain(i, listing.end + 1, 'ORG')]
      : [];
  });
  return [...events, ...forces];
}

/** Words before which army and military only describe: military aid. */
const GOES_ON = wordSet(
  'aid action base bases chief commander commanders court equipment exercise exercises general hardware helicopter intervention leader leaders officer officers official officials operation operations personnel plane planes presence rule ruler ship spending spokesman spokesperson strike strikes support vehicle vehicles veteran',
);
