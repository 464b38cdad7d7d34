import { namesIn } from './corpora.mjs';
import { phraseStems, stemsOf } from './endings.mjs';

/** Times a word stands in persons' names and elsewhere, and where in names of several words. */
const newWord = () => ({ inside: 0, elsewhere: 0, F: 0, M: 0, L: 0 });

const entryOf = (map, key, make) => {
  if (!map.has(key)) map.set(key, make());
  return map.get(key);
};

const titled = word => word[0] + word.slice(1).toLowerCase();

/** CLINTON in a headline counts as Clinton; shorter words may be initials. */
const titleCase = word => (/^\p{Lu}{4,}$/u.test(word) ? titled(word) : word);

/** The name as running text writes it: NEW ZEALAND is New Zealand, NATO stays; the possessive goes to its word. */
function written({ type, words }) {
  const shouted =
    type !== 'ORG' &&
    words.every(word => /^[\p{Lu}'-]{2,}$/u.test(word)) &&
    (words.length > 1 || words[0].length > 3);
  return (shouted ? words.map(titled) : words).join(' ').replace(/ (?=['’]s(?: |$))/g, '');
}

/** Adds the counts of inflected forms to their stem, where the stem is counted itself and is no rarity beside them. */
function foldForms(counts, stems, mayFold) {
  for (const form of [...counts.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))) {
    const stem = stems(form).find(
      candidate => counts.has(candidate) && mayFold(form, counts.get(form), counts.get(candidate)),
    );
    if (stem === undefined) continue;
    const to = counts.get(stem);
    for (const [key, times] of Object.entries(counts.get(form))) to[key] = (to[key] ?? 0) + times;
    counts.delete(form);
  }
  return counts;
}

/** আমির is no আমি + র: a stem that is so much rarer in names than the form is another word. */
const RARER = 3;

/** Counts every word of the sentences: in persons' names or elsewhere. */
export function personWords(sentences) {
  const words = new Map();
  for (const sentence of sentences) {
    sentence.tokens.forEach((token, i) => {
      const word = entryOf(words, titleCase(token), newWord);
      if (sentence.tags[i].endsWith('-PER')) word.inside++;
      else if (sentence.tags[i] !== 'O' || !sentence.partial) word.elsewhere++;
    });
    for (const { type, words: name } of namesIn(sentence))
      if (type === 'PER' && name.length > 1)
        name.forEach((token, i) => {
          entryOf(words, titleCase(token), newWord)[i === 0 ? 'F' : i === name.length - 1 ? 'L' : 'M']++;
        });
  }
  return foldForms(
    words,
    stemsOf,
    (_form, own, stem) => stem.inside > 0 && own.inside <= RARER * stem.inside,
  );
}

const timesNamed = ({ O: _outside, ...types }) => Object.values(types).reduce((sum, times) => sum + times, 0);

/** Counts every name as a whole by type, and as the same word outside of any name under `O`. */
export function wholeNames(sentences) {
  const names = new Map();
  for (const sentence of sentences)
    for (const name of namesIn(sentence)) {
      const count = entryOf(names, written(name), () => ({}));
      count[name.type] = (count[name.type] ?? 0) + 1;
    }
  for (const { tokens, tags, partial } of sentences)
    tokens.forEach((token, i) => {
      const count = names.get(token);
      if (count !== undefined && tags[i] === 'O' && !partial) count.O = (count.O ?? 0) + 1;
    });
  return foldForms(
    names,
    phraseStems,
    (form, own, stem) => / /.test(form) || timesNamed(own) <= RARER * timesNamed(stem),
  );
}

/** The share of a type in all occurrences of a name. */
export const shareOf = (count, type) =>
  (count[type] ?? 0) / Object.values(count).reduce((sum, times) => sum + times, 0);
