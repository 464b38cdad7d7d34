import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sameKey } from './listFile.mjs';

/**
 * The sets that may be trained on, by language. Of a partial set only the labelled names count: what it leaves
 * unlabelled may be a name all the same. `splitNames`: one name may be cut into several.
 */
const SETS = {
  bn: [
    { file: 'ner/rifat/train.jsonl', splitNames: true },
    { file: 'ner/banglakit/train.jsonl' },
    { file: 'ner/banglakit/partial.jsonl', partial: true },
    { file: 'ner/neon_headlines/train.jsonl' },
  ],
  en: [
    { file: 'ner/conll2003/train.jsonl' },
    { file: 'ner/crossner_politics/train.jsonl' },
    { file: 'ner/wnut17/train.jsonl' },
    { file: 'ner/gum_news/partial.jsonl', partial: true },
  ],
};

const parseLines = path =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line));

/** @returns sentences `{ tokens, tags, partial }`, tokens as list keys, tags in BIO2 */
export function trainingSentences(data, language) {
  return SETS[language].flatMap(({ file, partial = false, splitNames = false }) =>
    parseLines(join(data, file)).map(({ tokens, tags }) => ({
      tokens: tokens.map(sameKey),
      tags: splitNames
        ? tags.map((tag, i) => (tag === 'B-PER' && tags[i - 1]?.endsWith('-PER') ? 'I-PER' : tag))
        : tags,
      partial,
    })),
  );
}

/** The names of a sentence: `{ type, words }`. */
export function namesIn({ tokens, tags }) {
  const names = [];
  tags.forEach((tag, i) => {
    if (tag === 'O') return;
    const type = tag.slice(2);
    const open = names.at(-1);
    if (tag.startsWith('I-') && open?.type === type && open.end === i) {
      open.words.push(tokens[i]);
      open.end = i + 1;
    } else names.push({ type, words: [tokens[i]], end: i + 1 });
  });
  return names;
}

/** How often each word occurs in running text, by lower-case word: from subtitles (Bengali) and political news (English). */
export function runningWords(data, language) {
  const counts = new Map();
  const count = (word, times) => counts.set(word, (counts.get(word) ?? 0) + times);
  if (language === 'bn')
    for (const line of readFileSync(join(data, 'gazetteer/freq_bn_opensubtitles_2018.txt'), 'utf8').split(
      '\n',
    )) {
      const [word, times] = line.split(' ');
      if (/^[\p{L}\p{M}\u200c\u200d]+$/u.test(word)) count(sameKey(word), Number(times));
    }
  else
    for (const { text } of parseLines(join(data, 'quotes/polnear/train.jsonl')))
      for (const [word] of text.matchAll(/(?<![\p{L}'’-])\p{Ll}[\p{L}]+(?![\p{L}'’-])/gu)) count(word, 1);
  return counts;
}
