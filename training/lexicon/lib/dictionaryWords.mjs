import { stemsOf } from './endings.mjs';

/** Ranks up to which a word of running text counts as in use. */
const IN_USE = 80000;
const SHORTEST = 3;
/** So short a word with an ending looks like many a name (তাহি + র): it must be frequent itself. */
const SHORT = 4;
const FREQUENT = 25000;

/** Lists of names and of the words that stand in or beside them: what they hold is left to them. */
const NAME_LISTS = [
  'name-parts',
  'name-parts-common',
  'name-homographs',
  'organization-heads',
  'organization-words',
  'place-heads',
  'event-heads',
  'work-heads',
  'roles',
  'name-prefixes',
  'names-in-r',
  'places',
  'places-learned',
  'countries',
  'nationalities',
  'organizations',
  'organizations-learned',
  'media',
  'honorifics',
  'languages',
  'months',
  'weekdays',
  'seasons',
  'festivals',
  'events',
  'works',
];
/** Share of a word's labelled occurrences from which it is left out. */
const NAMED_TOO_OFTEN = 0.3;

/** Headwords of a dictionary that running text uses, bare or with an ending, and that no list has as a name. */
export function plainWords({ headwords, frequent, sentences, listed }) {
  const people = listed('people-learned').flatMap(name => name.split(' '));
  const names = new Set([...NAME_LISTS.flatMap(listed), ...people]);
  const known = new Set(listed('common-words'));
  const seen = new Map();
  for (const { tokens, tags, partial } of sentences)
    tokens.forEach((token, i) => {
      if (partial && tags[i] === 'O') return;
      const counts = seen.get(token) ?? { named: 0, all: 0 };
      counts.all++;
      if (tags[i] !== 'O') counts.named++;
      seen.set(token, counts);
    });
  const isNamed = word => {
    const counts = seen.get(word);
    return counts !== undefined && counts.named / counts.all >= NAMED_TOO_OFTEN;
  };
  const isPlain = word =>
    word.length >= SHORTEST &&
    /^[\u0980-\u09ff]+$/u.test(word) &&
    !known.has(word) &&
    !names.has(word) &&
    !isNamed(word);
  const bare = new Set(frequent.slice(0, FREQUENT));
  const used = frequent
    .slice(0, IN_USE)
    .flatMap(form => [form, ...stemsOf(form)].find(word => headwords.has(word)) ?? [])
    .filter(word => word.length > SHORT || bare.has(word));
  return [...new Set(used)].filter(isPlain);
}
