import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const names = (language, part) =>
  require(`cldr-localenames-full/main/${language}/${part}.json`).main[language].localeDisplayNames;

/** A plain name: CLDR's alternatives and codes without a name are left out, brackets explain and are no part of it. */
const plain = name =>
  name
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/[‘’]/g, "'")
    .normalize('NFC');

/** Countries and territories by ISO 3166-1 code, `-alt-short` and `-alt-variant` names included: name to code. */
export function territories(language) {
  return Object.entries(names(language, 'territories').territories)
    .map(([code, name]) => [plain(name), code.replace(/-alt-.*$/, '')])
    .filter(([name, code]) => /^[A-Z]{2}$/.test(code) && name !== code && !UNNAMED.has(code));
}

/** Codes that stand for no country: unions, the euro zone, pseudo-locales, the unknown. */
const UNNAMED = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

/** Languages with a code of two letters; the smaller ones have names that are other words too (Even, Crow). */
export function languages(language) {
  return Object.entries(names(language, 'languages').languages)
    .filter(([code, name]) => /^[a-z]{2}$/.test(code) && name !== code)
    .map(([code, name]) => [plain(name), code]);
}

/** Currencies with their counting forms: name to ISO 4217 code. */
export function currencies(language) {
  const table = require(`cldr-numbers-full/main/${language}/currencies.json`).main[language].numbers
    .currencies;
  return Object.entries(table).flatMap(([code, forms]) =>
    [forms.displayName, forms['displayName-count-one'], forms['displayName-count-other']]
      .filter(name => name !== undefined && !/[()\d–]/.test(name) && name !== code)
      .map(name => [name.replaceAll('’', "'").normalize('NFC'), code]),
  );
}

/** The cities after which time zones are named. */
export function exemplarCities(language) {
  const zones = require(`cldr-dates-full/main/${language}/timeZoneNames.json`).main[language].dates
    .timeZoneNames.zone;
  const cities = [];
  const collect = node => {
    for (const [key, value] of Object.entries(node)) {
      if (key === 'exemplarCity') cities.push(plain(value));
      else if (typeof value === 'object' && !key.startsWith('exemplarCity')) collect(value);
    }
  };
  const { Etc: _unplaced, ...places } = zones;
  collect(places);
  return cities.filter(city => !/[\d_]/.test(city));
}
