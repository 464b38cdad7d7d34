import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { currencies, exemplarCities, languages, territories } from './cldr.mjs';
import { stemsOf } from './endings.mjs';
import { personWords } from './nameStatistics.mjs';

const CLDR = [
  '# source: Unicode CLDR 48.2.0 (Unicode License v3), and training/lexicon/supplements',
  '# licence: Unicode-3.0; supplements MIT',
];

/** CLDR's names under our own: a supplement's code wins. */
const merged = (names, supplement) =>
  new Map([...names.map(([name, code]) => [name, [code]]), ...supplement]);

export const countryList = ({ language, supplement, listed }) => {
  const nationalities = listed('nationalities');
  return {
    head: [
      '# Countries and territories: CLDR names, short forms, older and unofficial names.',
      '# columns: entry, ISO 3166-1 code (empty for regions that play as a country)',
      ...CLDR,
    ],
    rows: [...merged(territories(language), supplement('countries'))].filter(
      ([name]) => !nationalities.has(name) || supplement('countries').has(name),
    ),
  };
};

export const languageList = ({ language, supplement }) => ({
  head: ['# Names of languages.', '# columns: entry, ISO 639 code', ...CLDR],
  rows: merged(languages(language), supplement('languages')),
});

export const currencyList = ({ language, supplement }) => ({
  head: ['# Names of currencies, in singular and plural.', '# columns: entry, ISO 4217 code', ...CLDR],
  rows: merged(currencies(language), supplement('currencies')),
});

/** Rows of the gazetteer of Bangladesh: kind, English name, Bengali name. */
const bangladesh = (data, language) =>
  readFileSync(join(data, 'gazetteer/bd_places_bn_en.tsv'), 'utf8')
    .split('\n')
    .map(line => line.split('\t'))
    .filter(([, english, bengali]) => english && bengali)
    .map(([kind, english, bengali]) => [
      (language === 'bn' ? bengali : english).trim().normalize('NFC'),
      kind,
    ]);

/**
 * A place's name that says no more than another word does: short, a common word or the stem of one, part of a person's
 * name.
 */
const unclear = ({ listed, supplement, sentences }) => {
  const words = personWords(sentences);
  const vetoes = [
    'common-words',
    'name-homographs',
    'name-prefixes',
    'honorifics',
    'place-heads',
    'roles',
  ].map(listed);
  vetoes.push(supplement('name-parts'), supplement('not-names'));
  vetoes.push(new Set([...listed('common-words').keys()].flatMap(stemsOf)));
  return name =>
    name.length < 4 ||
    /[()\d./]/.test(name) ||
    vetoes.some(list => list.has(name)) ||
    (words.get(name)?.inside ?? 0) > 0;
};

/** Unions only in Bengali: their romanised names look like anything. */
export const placeList = world => {
  const { language, data, supplement, listed } = world;
  const isUnclear = unclear(world);
  const notNames = supplement('not-names');
  const isClearlyPlace = name => !/[()\d]/.test(name) && !notNames.has(name);
  const rows = new Map();
  for (const [name, kind] of bangladesh(data, language).reverse())
    if (kind === 'union' ? language === 'bn' && !isUnclear(name) : isClearlyPlace(name))
      rows.set(name, [kind]);
  for (const city of exemplarCities(language)) if (!isUnclear(city)) rows.set(city, ['city']);
  for (const [name, columns] of supplement('places')) rows.set(name, columns);
  const countries = listed('countries');
  return {
    head: [
      '# Places: Bangladesh down to its unions, capitals and big cities, states, regions, waters, landmarks.',
      '# columns: entry, kind (division, district, upazila, union, capital, city, state, region, continent, water, land, landmark, area)',
      "# source: gazetteer of Bangladesh's administrative units (MIT), Unicode CLDR 48.2.0 (Unicode License v3), and training/lexicon/supplements",
      '# licence: MIT; CLDR Unicode-3.0',
    ],
    rows: [...rows].filter(([name]) => !countries.has(name)),
  };
};
