import { runningWords } from './corpora.mjs';
import { personWords } from './nameStatistics.mjs';

/** Share of occurrences inside persons' names from which a word says by itself that it is one. */
const TELLING = 0.75;
/** The share under which it is no sign of a name at all. */
const USEFUL = 0.2;
const LEAST_TIMES = 2;
const LEAST_TIMES_COMMON = 3;
/** A word of the supplement that the sets have this often elsewhere and hardly in names is left out: কেন is why, not Ken. */
const SEEN_ENOUGH = 5;
/** A word of the supplement is telling from this share: the sets leave names unlabelled, and firms have names too. */
const TELLING_IF_KNOWN = 0.25;
/** So frequent a word of the language is no name in spite of a few labels, unless it is a known homograph. */
const EVERYDAY_RANK = 2500;

const WORD = /^\p{L}[\p{L}\p{M}\u200c\u200d'’-]*\p{L}[\p{M}]*$/u;
const LOWER_CASE_PARTS = new Set(['al', 'el', 'de', 'van', 'von', 'bin', 'da', 'di', 'del', 'dos', 'der']);
/** Seen once and with what looks like a case ending: its stem is not known. */
const INFLECTED = /(?:ের|কে|কেও|ও)$/u;
const TITLE_LISTS = ['honorifics', 'roles', 'role-modifiers'];
const HOMOGRAPH_LISTS = [
  'name-homographs',
  'common-words',
  'countries',
  'places',
  'nationalities',
  'months',
  'organizations',
];

/** Seen once in a name, a word as frequent in running text as this is no sign of one. */
const RUNNING_RANK = 12000;

function frequentWords(data, language) {
  const ranked = [...runningWords(data, language)].sort((a, b) => b[1] - a[1]).slice(0, RUNNING_RANK);
  const frequent = new Set(ranked.map(([word]) => word));
  return word => frequent.has(word);
}

const usualPlace = ({ F, M, L }) => (F + M + L === 0 ? '' : F >= L && F >= M ? 'F' : L >= M ? 'L' : 'M');

/**
 * Words of persons' names: `name-parts` those that hardly occur otherwise, `name-parts-common` those that are other
 * words too. What the sets have not seen comes from the supplement; in Bengali, where names are rarer in the sets,
 * a word seen once counts if it is no word of the running language.
 */
export function nameParts({ language, data, listed, supplement, sentences }, head) {
  const words = personWords(sentences);
  const spelled = word => (language === 'en' ? [word, word.toLowerCase()] : [word]);
  const inAny = lists => word => lists.some(list => spelled(word).some(form => list.has(form)));
  const isTitle = inAny(TITLE_LISTS.map(listed));
  const isNationality = inAny([listed('nationalities')]);
  const isKnownHomograph = inAny([listed('name-homographs')]);
  const ranks = listed('common-words');
  const isEveryday = word =>
    !isKnownHomograph(word) &&
    spelled(word).some(form => Number(ranks.get(form)?.[0] ?? Infinity) <= EVERYDAY_RANK);
  const homographLists = HOMOGRAPH_LISTS.map(listed);
  const isHomograph = word => inAny(homographLists)(word);
  const isExcluded = inAny([supplement('not-names')]);
  const isRunning = frequentWords(data, language);
  const least = language === 'bn' ? 1 : LEAST_TIMES;
  const isCandidate = word =>
    WORD.test(word) &&
    !/^\p{Lu}{2,3}$/u.test(word) &&
    !isTitle(word) &&
    (language === 'bn' ? /^[\u0980-\u09ff]/.test(word) : /^\p{Lu}/u.test(word) || LOWER_CASE_PARTS.has(word));

  const telling = new Map();
  const common = new Map();
  for (const [word, count] of words) {
    if (count.inside < least || !isCandidate(word) || isEveryday(word) || isExcluded(word)) continue;
    if (count.inside === 1 && (INFLECTED.test(word) || isRunning(word))) continue;
    const share = count.inside / (count.inside + count.elsewhere);
    const row = [count.inside, count.elsewhere, usualPlace(count)];
    if (share >= TELLING && !isHomograph(word)) telling.set(word, row);
    else if (share >= USEFUL && count.inside >= LEAST_TIMES_COMMON && !isNationality(word))
      common.set(word, row);
  }
  for (const [word, [place]] of supplement('name-parts')) {
    const count = words.get(word) ?? { inside: 0, elsewhere: 0, F: 0, M: 0, L: 0 };
    const seen = count.inside + count.elsewhere;
    if (seen >= SEEN_ENOUGH && count.inside / seen < USEFUL && !isKnownHomograph(word)) continue;
    const row = [count.inside, count.elsewhere, usualPlace(count) || place];
    if (isHomograph(word) || (seen > 0 && count.inside > 0 && count.inside / seen < TELLING_IF_KNOWN))
      common.set(word, row);
    else {
      common.delete(word);
      telling.set(word, row);
    }
  }
  const columns =
    "# columns: entry, times inside persons' names, times elsewhere, usual place in the name (F, M, L: first, middle, last; empty: unknown)";
  return {
    'name-parts': {
      head: head("# Words that hardly ever are anything but part of a person's name.", columns),
      rows: telling,
    },
    'name-parts-common': {
      head: head("# Words of persons' names that are ordinary words, places or nationalities too.", columns),
      rows: common,
    },
  };
}
