import type { LanguagePack } from '../../languages/types';
import type { Reading } from '../../text/reading';
import type { EntityType, Mention } from '../types';
import { mentionOver } from './mentionOver';
import { createPhraseIndex, type PhraseIndex } from './phraseIndex';
import { settleOverlaps } from './settleOverlaps';
import type { KnownNames } from './types';

/** Types whose names are looked for again; dates, numbers and titles mean something else each time. */
const NAMES: ReadonlySet<EntityType> = new Set(['PER', 'ORG', 'LOC', 'EVENT', 'WORK']);

/** Only names found with at least this confidence are looked for elsewhere. */
const SURE_ENOUGH = 0.7;

/** What the whole article tells about names: the input of the second pass. */
export function collectNames(
  readings: readonly Reading[],
  mentions: readonly (readonly Mention[])[],
  pack: LanguagePack,
): KnownNames {
  const byKey = new Map<string, EntityType>();
  const { names } = pack.entities;
  const learn = (key: string, type: EntityType) => {
    if (key !== '' && !byKey.has(key)) byKey.set(key, type);
  };
  readings.forEach((reading, p) => {
    for (const mention of mentions[p] ?? []) {
      if (!NAMES.has(mention.type) || mention.confidence < SURE_ENOUGH) continue;
      const words = names.nameWords(reading, mention);
      learn(words.join(' '), mention.type);
      if (mention.type !== 'PER' || words.length < 2) continue;
      for (const word of [words.at(-1) ?? '', words[0] ?? ''])
        if (word.length > SHORTEST_PART && !names.isAmbiguous(word)) learn(word, 'PER');
    }
  });
  return { byKey };
}

/** A surname or given name must be longer than this to be looked for alone. */
const SHORTEST_PART = 2;

const indexes = new WeakMap<KnownNames, PhraseIndex<EntityType>>();

/** Second pass: adds mentions of names that only other paragraphs gave away (surnames, acronyms). */
export function completeMentions(
  reading: Reading,
  mentions: readonly Mention[],
  known: KnownNames,
  pack: LanguagePack,
): readonly Mention[] {
  let index = indexes.get(known);
  if (index === undefined) {
    index = createPhraseIndex(known.byKey, pack.stems);
    indexes.set(known, index);
  }
  const again: Mention[] = [];
  for (let i = 0; i < reading.tokens.length; i++) {
    const match = index.longestAt(reading.tokens, i);
    if (match === undefined || !pack.entities.names.mayBeName(reading, i)) continue;
    again.push(
      mentionOver(reading.tokens, i, match.end, {
        type: match.value,
        confidence: 0.65,
        why: 'rule: named elsewhere in the article',
      }),
    );
    i = match.end - 1;
  }
  return again.length === 0 ? mentions : settleOverlaps(reading.text, [...mentions, ...again]);
}
