import { stemsOf, surelyStripped } from './endings.mjs';
import { shareOf, wholeNames } from './nameStatistics.mjs';

/** The share of a type in a name's occurrences from which it is believed. */
const SURE = 0.85;
const LEAST_TIMES = { PER: 3, LOC: 3, ORG: 2 };
/** A single word is an organization only if seen more often. */
const LEAST_SINGLE = 3;

const KNOWN_LISTS = [
  'countries',
  'nationalities',
  'places',
  'organizations',
  'media',
  'events',
  'works',
  'months',
  'weekdays',
  'festivals',
  'languages',
  'common-words',
  'name-homographs',
  'place-heads',
  'organization-heads',
  'institution-nouns',
  'group-nouns',
];
const GENERIC_LISTS = [
  'common-words',
  'organization-heads',
  'place-heads',
  'institution-nouns',
  'group-nouns',
];
const TITLE_LISTS = ['honorifics', 'roles', 'role-modifiers'];

/** Headings of newswires and words made of a name and more: no names. */
const NO_NAME = /Newsroom|[\d()]|(?:সহ|জুড়ে|বিরোধী|পন্থী|পন্থি|প্রধান|ভিত্তিক|কেন্দ্রিক)$|^আর |(?: ও)$| - /u;
const WORD = /^[\p{L}\p{M}\u200c\u200d'’.&-]+$/u;

/** Whole names that the sets give often and in one type, beside those that other lists have. */
export function learnedNames({ language, listed, supplement, sentences }, head) {
  const names = wholeNames(sentences);
  const inAny = lists => word =>
    lists.some(list => list.has(word) || (language === 'en' && list.has(word.toLowerCase())));
  const isKnown = inAny(KNOWN_LISTS.map(listed));
  const isGeneric = inAny([...GENERIC_LISTS.map(listed), supplement('organization-words')]);
  const isTitle = inAny(TITLE_LISTS.map(listed));
  const isPersonStem = inAny([supplement('name-parts'), listed('name-parts')]);
  const isStem = inAny(
    [...GENERIC_LISTS, 'countries', 'places', 'nationalities', 'organizations'].map(listed),
  );
  const isExcluded = inAny([supplement('not-names')]);

  const lastWordStripped = isStem => name => {
    const at = name.lastIndexOf(' ') + 1;
    const last = name.slice(at);
    return name.slice(0, at) + (isStem(last) ? last : (stemsOf(last).find(isStem) ?? last));
  };
  const isName = name =>
    !isExcluded(name) &&
    name.length > 2 &&
    !NO_NAME.test(name) &&
    name.split(' ').every(word => WORD.test(word));
  const isNew = name => isName(name) && ![name, ...stemsOf(name)].some(isKnown) && !isTitle(name);
  const isTitled = name => isTitle(name.split(' ')[0]) || isTitle(`${name.split(' ')[0]}.`);

  const learn = (type, normal, accept) =>
    new Map(
      [...names]
        .filter(([, count]) => (count[type] ?? 0) >= LEAST_TIMES[type] && shareOf(count, type) >= SURE)
        .map(([name, count]) => [normal(name), [count[type]]])
        .filter(([name, [times]]) => accept(name, times)),
    );
  const whole = name => (/ /.test(name) ? lastWordStripped(isStem)(name) : surelyStripped(name));
  return {
    'people-learned': {
      head: head('# Full names of persons seen often in news.', '# columns: entry, times'),
      rows: learn(
        'PER',
        lastWordStripped(isPersonStem),
        name => / /.test(name) && isName(name) && !isTitled(name) && !isKnown(name),
      ),
    },
    'places-learned': {
      head: head(
        '# Names of places seen often in news, beside places.txt and countries.txt.',
        '# columns: entry, times',
      ),
      rows: learn('LOC', whole, isNew),
    },
    'organizations-learned': {
      head: head(
        '# Names of organizations seen often in news, beside organizations.txt and media.txt.',
        '# columns: entry, times',
      ),
      rows: learn(
        'ORG',
        whole,
        (name, times) =>
          isNew(name) && !name.split(' ').every(isGeneric) && (/ /.test(name) || times >= LEAST_SINGLE),
      ),
    },
  };
}
