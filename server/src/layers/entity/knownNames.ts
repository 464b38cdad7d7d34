import type { LanguagePack } from '../../languages/types';
import type { Reading } from '../../text/reading';
import type { EntityType, Mention, StructureKind } from '../types';
import { CERTAIN } from './certainty';
import { publishedOn, resolveDates } from './dates/resolveDates';
import { mentionOver } from './mentionOver';
import { type NamedMention, nameMentions } from './nameMentions';
import { createPhraseIndex, type PhraseIndex } from './phraseIndex';
import { settleOverlaps } from './settleOverlaps';
import type { KnownNames, NameRules } from './types';

/** Types whose names are looked for again; dates, numbers and titles mean something else each time. */
const NAMES: ReadonlySet<EntityType> = new Set(['PER', 'ORG', 'LOC', 'EVENT', 'WORK']);

/** Only names found with at least this confidence are looked for elsewhere. */
const SURE_ENOUGH = 0.7;

/** A name found with more confidence than this keeps its type, whatever the rest of the article says. */
const SURE_OF_TYPE = 0.9;

/**
 * What the whole article tells about names: the input of the second pass. A form that was found as several types gets
 * the type with the most confidence behind it.
 */
export function collectNames(
  readings: readonly Reading[],
  mentions: readonly (readonly Mention[])[],
  kinds: readonly StructureKind[],
  pack: LanguagePack,
): KnownNames {
  const votes: Votes = new Map();
  for (const name of nameMentions(readings, mentions, pack.entities.names)) {
    if (!NAMES.has(name.type) || name.mention.confidence < SURE_ENOUGH) continue;
    if (isTooPlain(name, pack.entities.names)) continue;
    const { confidence } = name.mention;
    vote(votes, name.phrase, name.type, confidence >= CERTAIN ? FIRM * confidence : confidence);
    if (name.words.length < 2) continue;
    if (name.type === 'PER')
      for (const part of partsOf(name.phrase, pack.entities.names))
        vote(votes, part, 'PER', FIRM * confidence);
    const short = name.type === 'ORG' ? pack.entities.names.shortOrganization?.(name.words) : undefined;
    if (short !== undefined) vote(votes, short, 'ORG', FIRM * confidence);
  }
  const published = publishedOn(mentions, kinds);
  const byKey = new Map([...votes].map(([key, types]) => [key, winner(types)]));
  return published === undefined ? { byKey } : { byKey, published };
}

/** How many guesses about a bare word one whole name outweighs, and one name that a rule is certain of. */
const FIRM = 3;

/** A body or work named by one word of the language is looked for nowhere else: the film ‘কুয়াশা’ is not every fog. */
const isTooPlain = ({ type, words, key, mention }: NamedMention, rules: NameRules): boolean =>
  words.length === 1 &&
  !mention.why.startsWith('list') &&
  (type === 'ORG' || type === 'WORK' || type === 'EVENT') &&
  rules.isAmbiguous(key);

type Votes = Map<string, Map<EntityType, number>>;

function vote(votes: Votes, key: string, type: EntityType, weight: number): void {
  const types = votes.get(key) ?? new Map<EntityType, number>();
  types.set(type, (types.get(type) ?? 0) + weight);
  votes.set(key, types);
}

function winner(types: ReadonlyMap<EntityType, number>): EntityType {
  return [...types].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

/** A surname or given name must be longer than this to be looked for alone. */
const SHORTEST_PART = 2;

/** Given name and surname as far as they may stand alone, hyphenated ones whole: `mira lind - vanton` → mira, lind - vanton. */
function partsOf(phrase: string, rules: NameRules): readonly string[] {
  const words = phrase.split(' ');
  let last = words.length - 1;
  while (last > 1 && words[last - 1] === '-') last -= 2;
  const given = words[0] ?? '';
  const surname = words.slice(Math.max(0, last)).join(' ');
  return [...(rules.isGivenName(given) ? [given] : []), surname].filter(
    part => part.length > SHORTEST_PART && part !== phrase && !rules.isAmbiguous(part),
  );
}

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
  const typed = new Map<string, EntityType>();
  /** Where persons' names end that carry a case ending, by where they start. */
  const closed = new Map<number, number>();
  for (let i = 0; i < reading.tokens.length; i++) {
    const match = index.longestAt(reading.tokens, i);
    if (match === undefined || !pack.entities.names.mayBeName(reading, i)) continue;
    typed.set(`${reading.tokens[i]?.start} ${reading.tokens[match.end - 1]?.end}`, match.value);
    if (match.value === 'PER' && match.ending !== '')
      closed.set(reading.tokens[i]?.start ?? -1, reading.tokens[match.end - 1]?.end ?? -1);
    again.push(
      mentionOver(reading.tokens, i, match.end, {
        type: match.value,
        // a whole name of several words stands firm, a lone word may be something else here
        confidence: match.end > i + 1 ? 0.85 : 0.65,
        why: 'rule: named elsewhere in the article',
      }),
    );
    i = match.end - 1;
  }
  // the same words are the same thing throughout an article, unless a place tells otherwise for sure: Surrey beat Kent
  const agreed = mentions.map(found => {
    const mention = upTo(found, closed.get(found.start));
    const isOpen = NAMES.has(mention.type) && mention.confidence <= SURE_OF_TYPE;
    const type = isOpen ? typed.get(`${mention.start} ${mention.end}`) : undefined;
    return type === undefined || type === mention.type ? mention : { ...mention, type };
  });
  // a part of a longer name that stands here adds nothing: সরদার in নাজমা সরদার
  const added = again.filter(({ start, end, type }) => {
    const around = agreed[lastStartingBy(agreed, start)];
    return around === undefined || around.type !== type || around.end < end;
  });
  const complete = added.length === 0 ? agreed : settleOverlaps(reading.text, [...agreed, ...added]);
  return resolveDates(complete, known.published);
}

/** A person's name goes on behind no case ending: [নাজমার] নৌকা, where নাজমা is a name elsewhere. */
const upTo = (mention: Mention, end: number | undefined): Mention =>
  mention.type === 'PER' && end !== undefined && end < mention.end ? { ...mention, end } : mention;

/** Index of the last mention that starts at or before an offset, -1 for none; mentions are sorted. */
function lastStartingBy(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
