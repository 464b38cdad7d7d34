// Writes the sentences of unlabelled articles as rows {id, lang, doc, tokens}, one a line, for a teacher to label:
//   node --import tsx training/teacher/sentences.mts --language en --articles DIR --quotes FILE --without en033,en073 > rows.jsonl
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { packLists } from '../../scripts/pack-lexicons.mjs';
import { languages } from '../../server/src/languages/index';
import { parseLexicon } from '../../server/src/languages/lexicon';
import { splitParagraphs } from '../../server/src/text/paragraphs';
import { type Reading, readParagraph } from '../../server/src/text/reading';
import type { Sentence } from '../../server/src/text/sentences';

interface Article {
  readonly id: string;
  readonly text: string;
}

const { values: options } = parseArgs({
  options: {
    language: { type: 'string' },
    articles: { type: 'string' },
    quotes: { type: 'string' },
    without: { type: 'string', default: '' },
  },
});
const language = languages.find(({ id }) => id === options.language);
if (language === undefined)
  throw new Error('usage: sentences.mts --language bn|en [--articles DIR] [--quotes FILE] [--without IDS]');

const lists = fileURLToPath(new URL(`../../server/src/languages/${language.id}/lists`, import.meta.url));
const { sentences: rules } = language.create(parseLexicon(packLists(lists)));
const left = new Set(options.without.split(','));

const articlesUnder = (folder: string): readonly Article[] =>
  readdirSync(folder)
    .filter(file => file.endsWith('.txt') && !left.has(basename(file, '.txt')))
    .sort()
    .map(file => ({ id: basename(file, '.txt'), text: readFileSync(join(folder, file), 'utf8') }));

const articlesOf = (file: string): readonly Article[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Article);

/** Marks inside a word as training sets write it: `twice-elected`, `Mr.`, `U.S.-based`, `No.10`. */
const INSIDE = new Set(['-', '.']);

/** Tokens as training sets have them: those that a hyphen joins are one, an abbreviation keeps its full stop. */
function tokensOf({ text, tokens }: Reading, { firstToken, endToken }: Sentence): readonly string[] {
  const written: string[] = [];
  for (let i = firstToken; i < endToken; i++) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (token === undefined) break;
    // a stop before a closing mark or at the end is the sentence's own
    const goesOn = i + 1 < endToken && tokens[i + 1]?.kind !== 'mark';
    const glued = i > firstToken && before?.end === token.start;
    const joins =
      (INSIDE.has(token.key) && before?.kind === 'word' && (token.key === '-' || goesOn)) ||
      (before !== undefined && INSIDE.has(before.key) && token.kind !== 'mark' && token.kind !== 'clitic');
    const own = token.kind === 'clitic' ? "'s" : text.slice(token.start, token.end);
    if (glued && joins) written[written.length - 1] += own;
    else written.push(own);
  }
  return written;
}

const articles = [
  ...(options.articles === undefined ? [] : articlesUnder(options.articles)),
  ...(options.quotes === undefined ? [] : articlesOf(options.quotes)),
];
for (const { id, text } of articles) {
  let number = 0;
  for (const paragraph of splitParagraphs(text)) {
    const reading = readParagraph(paragraph.text, rules);
    for (const sentence of reading.sentences)
      console.log(
        JSON.stringify({
          id: `${id}-${String(number++).padStart(4, '0')}`,
          lang: language.id,
          doc: id,
          tokens: tokensOf(reading, sentence),
        }),
      );
  }
}
