#!/usr/bin/env node
// Builds the generated word lists of server/src/languages/*/lists: node training/lexicon/build.mjs --data DIR
// DIR holds ner/, gazetteer/ and quotes/ as docs/lexicon.md describes them. Needs `npm ci` in this folder.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { commonWords } from './lib/commonWords.mjs';
import { trainingSentences } from './lib/corpora.mjs';
import { learnedNames } from './lib/learnedNames.mjs';
import { readList, sameKey, writeList } from './lib/listFile.mjs';
import { nameParts } from './lib/nameParts.mjs';
import { organizationWords } from './lib/organizationWords.mjs';
import { countryList, currencyList, languageList, placeList } from './lib/worldLists.mjs';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) {
  console.error('usage: build.mjs --data DIR');
  process.exit(2);
}

const here = fileURLToPath(new URL('.', import.meta.url));

const SOURCE = {
  bn: '# source: counted over the training parts of rifat (MIT), banglakit (CC0 1.0) and neon_headlines (CC BY 4.0), and training/lexicon/supplements',
  en: '# source: counted over the training parts of CoNLL-2003, CrossNER politics (MIT), WNUT 2017 (CC BY 4.0) and GUM news (CC BY), and training/lexicon/supplements',
};

const byKey = rows => new Map([...rows].map(([entry, columns]) => [sameKey(entry), columns]));

for (const language of ['bn', 'en']) {
  const lists = join(here, '../../server/src/languages', language, 'lists');
  const listed = name => byKey(readList(join(lists, `${name}.txt`)).rows);
  const supplement = name => readList(join(here, 'supplements', language, `${name}.txt`)).rows;
  const world = {
    language,
    data: values.data,
    listed,
    supplement,
    sentences: trainingSentences(values.data, language),
  };
  const learnedHead = (what, columns) => [
    what,
    columns,
    SOURCE[language],
    '# licence: names and counts are facts; attribution in docs/lexicon.md',
  ];

  // Each step reads the lists that the ones before it have written.
  const steps = [
    () => ({
      countries: countryList(world),
      languages: languageList(world),
      currencies: currencyList(world),
    }),
    () => ({ 'common-words': commonWords(world) }),
    () => ({ places: placeList(world) }),
    () => organizationWords(world, learnedHead),
    () => nameParts(world, learnedHead),
    () => learnedNames(world, learnedHead),
  ];
  for (const step of steps)
    for (const [name, { head, rows }] of Object.entries(step()))
      console.log(`${language}/${name}: ${writeList(join(lists, `${name}.txt`), head, rows)} entries`);
}
