#!/usr/bin/env node
// Builds server/src/languages/bn/lists/dictionary-words.txt, after build.mjs whose lists it reads:
// node training/lexicon/dictionary.mjs --headwords FILE --frequencies FILE --data DIR
// HEADWORDS and FREQUENCIES hold a word a line, the latter the most frequent first; docs/lexicon.md says where they are from.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { trainingSentences } from './lib/corpora.mjs';
import { plainWords } from './lib/dictionaryWords.mjs';
import { readList, sameKey, writeList } from './lib/listFile.mjs';

const { values } = parseArgs({
  options: {
    headwords: { type: 'string' },
    frequencies: { type: 'string' },
    data: { type: 'string' },
  },
});
const { headwords, frequencies, data } = values;
if (headwords === undefined || frequencies === undefined || data === undefined) {
  console.error('usage: dictionary.mjs --headwords FILE --frequencies FILE --data DIR');
  process.exit(2);
}

const lists = join(fileURLToPath(new URL('.', import.meta.url)), '../../server/src/languages/bn/lists');
const wordsOf = path =>
  readFileSync(path, 'utf8')
    .split('\n')
    .map(line => sameKey(line.trim()));
const words = plainWords({
  headwords: new Set(wordsOf(headwords)),
  frequent: wordsOf(frequencies),
  sentences: trainingSentences(data, 'bn'),
  listed: name => [...readList(join(lists, `${name}.txt`)).rows.keys()].map(sameKey),
});
const head = [
  '# Dictionary words that running text has, beside those of common-words: no names by themselves.',
  '# columns: entry',
  '# source: headwords of bangla-dictionary 0.4 (MIT) that are among the frequent words of wordfreq 3.1.1 (CC BY-SA 4.0)',
  '# licence: which words there are is a fact; attribution in docs/lexicon.md',
];
console.log(
  `dictionary-words: ${writeList(
    join(lists, 'dictionary-words.txt'),
    head,
    words.map(word => [word, []]),
  )} entries`,
);
