import { runningWords } from './corpora.mjs';
import { stemsOf } from './endings.mjs';
import { personWords } from './nameStatistics.mjs';

const MOST = 7000;
/** Share of a word's occurrences outside of persons' names under which it is a name rather than a word. */
const MOSTLY_ELSEWHERE = 0.7;
/** Subtitles are full of first names: of their words that no training set has, only the most frequent are believed. */
const BELIEVED_UNSEEN = 3500;

/**
 * The most frequent words of the running language with their rank: words outside of names in the training sets, and
 * running text, each list's frequencies as shares so that neither outweighs the other.
 */
export function commonWords({ language, data, listed, supplement, sentences }) {
  const outside = new Map();
  const labelled = new Map();
  for (const { tokens, tags, partial } of sentences)
    tokens.forEach((token, i) => {
      if (
        partial ||
        !/^[\p{L}\p{M}\u200c\u200d]{2,}$/u.test(token) ||
        (language === 'en' && !/^\p{Ll}/u.test(token))
      )
        return;
      const into = tags[i] === 'O' ? outside : labelled;
      into.set(token, (into.get(token) ?? 0) + 1);
    });
  const running = runningWords(data, language);
  const persons = personWords(sentences);
  const names = [
    supplement('name-parts'),
    listed('countries'),
    listed('nationalities'),
    supplement('places'),
  ];
  const unseenRank = new Map([...running].sort((a, b) => b[1] - a[1]).map(([word], rank) => [word, rank]));

  const isWord = word => {
    if (language === 'en') return true;
    if (!/^[\u0980-\u09ff\u200c\u200d]+$/.test(word)) return false;
    const seen = (outside.get(word) ?? 0) + (labelled.get(word) ?? 0);
    const isName = [word, ...stemsOf(word)].some(form => names.some(list => list.has(form)));
    if (seen === 0) return unseenRank.get(word) < BELIEVED_UNSEEN && !isName;
    const inPersons = persons.get(word);
    return (
      (outside.get(word) ?? 0) / seen >= MOSTLY_ELSEWHERE &&
      (inPersons === undefined ||
        inPersons.elsewhere / (inPersons.inside + inPersons.elsewhere) >= MOSTLY_ELSEWHERE)
    );
  };

  const frequency = new Map();
  for (const source of [outside, running]) {
    const total = [...source.values()].reduce((sum, times) => sum + times, 0);
    for (const [word, times] of source) frequency.set(word, (frequency.get(word) ?? 0) + times / total);
  }
  const ranked = [...frequency]
    .filter(([word]) => word.length > 1 && isWord(word))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST);
  return {
    head: [
      '# The most frequent words of the running language: no names by themselves.',
      '# columns: entry, rank',
      language === 'bn'
        ? '# source: counted over rifat (MIT), banglakit (CC0 1.0), neon_headlines (CC BY 4.0) and the word frequencies of OpenSubtitles 2018 (CC BY-SA 4.0)'
        : '# source: lower-case words counted over CoNLL-2003, WNUT 2017 (CC BY 4.0), CrossNER politics (MIT) and PolNeAR',
      '# licence: word frequencies are facts; attribution as in docs/lexicon.md',
    ],
    rows: ranked.map(([word], i) => [word, [i + 1]]),
  };
}
