import { mentionOver } from '../../../layers/entity/mentionOver';
import type { NameLexicon } from '../../../layers/entity/names/nameLexicon';
import type { Word } from '../../../layers/entity/names/words';
import type { Mention } from '../../../layers/types';
import { lookupKey } from '../../../text/lookupKey';
import type { Reading } from '../../../text/reading';
import { stems } from '../morphology';

/** Longest name in tokens, initials and their stops counted in. */
const LONGEST_NAME = 7;

/** Letters of the Latin alphabet spelt in Bengali, as initials use them: এ কে এম, এস. এম. */
const INITIALS = new Set(
  'বি সি ডি এফ জি এইচ আই জে কে এল এম এন পি কিউ এস টি ইউ ভি ডব্লিউ এক্স ওয়াই জেড আ ম ন ফ স হ ক খ'
    .split(' ')
    .map(lookupKey),
);

/** Words after a name that say it is one: শান্ত নামে এক ছেলে. */
const NAMED = new Set(['নামে', 'নামের', 'নামক', 'নামীয়', 'ওরফে'].map(lookupKey));

/** Words before a name: ওরফে উজ্জ্বল. */
const ALIAS = lookupKey('ওরফে');

/** Endings that only the last word of a name carries; র and ে are left out, since foreign names end in them. */
const CLOSING = new Set(
  'ের য়ের এর কে দের েদের য়েদের দেরকে সহ েরা য়েরা তে য়'.split(' ').flatMap(ending => {
    const key = lookupKey(ending);
    return [key, `${key}ও`, `${key}ই`];
  }),
);

/** Finds persons: words of names side by side, or any words that are no words of the language after a title. */
export function findPeople(
  reading: Reading,
  words: readonly Word[],
  lexicon: NameLexicon,
): readonly Mention[] {
  const people: Mention[] = [];
  for (let i = 0; i < words.length; i++) {
    const end = endOfName(reading, words, i, lexicon);
    if (end === i) continue;
    const confidence = confidenceOf(reading, words, i, end, lexicon);
    if (confidence > 0) {
      people.push(
        mentionOver(reading.tokens, i, end, { type: 'PER', confidence, why: 'rule: words of a name' }),
      );
    }
    i = end - 1;
  }
  return people;
}

/** Index after the last token of the name that may start at `from`; `from` itself when none may. */
function endOfName(reading: Reading, words: readonly Word[], from: number, lexicon: NameLexicon): number {
  const { tokens } = reading;
  let end = from;
  const opening = lexicon.prefixes.longestAt(tokens, from);
  if (opening?.value === 'first' && opening.ending === '') end = opening.end;
  while (isInitial(words, end, reading)) end = tokens[end + 1]?.key === '.' ? end + 2 : end + 1;
  const bare = end;
  while (end - from < LONGEST_NAME) {
    const inner = end > from ? lexicon.prefixes.longestAt(tokens, end) : undefined;
    if (inner?.value === 'inner' && isNameWord(words[inner.end])) {
      end = inner.end;
      continue;
    }
    const word = words[end];
    if (!isNameWord(word) || (isSaid(word) && end > bare && !goesOn(words, end))) break;
    end++;
    if (closes(word)) break;
  }
  // a prefix or initials with no name after them are none
  return end === bare
    ? bare > from && lexicon.nameParts.word(words[bare - 1]?.key ?? '')
      ? bare
      : from
    : end;
}

function isInitial(words: readonly Word[], i: number, reading: Reading): boolean {
  const word = words[i];
  if (word === undefined || !INITIALS.has(word.key)) return false;
  const next = reading.tokens[i + 1]?.key === '.' ? words[i + 2] : words[i + 1];
  return next !== undefined && (INITIALS.has(next.key) || next.part === 'sure' || next.part === 'unknown');
}

function isNameWord(word: Word | undefined): word is Word {
  if (word === undefined || word.part === 'never') return false;
  if (word.part === 'sure') return true;
  return !word.inRole && word.head === undefined && word.listing === undefined && !word.covered;
}

/** Whether the bare form is a word of the language too: প্রকাশ, আশা. */
const isSaid = (word: Word): boolean => word.common;

/** A common word goes on with a name only when a sure part of one follows: মীর আলো খান. */
const goesOn = (words: readonly Word[], i: number): boolean => words[i + 1]?.part === 'sure';

/** Whether the word carries an ending after which no name goes on. */
function closes(word: Word): boolean {
  const readings = stems(word.key);
  return word.part === 'unknown' && readings.some(({ ending }) => CLOSING.has(ending));
}

/** How sure a run of words is a person; 0 for none. */
function confidenceOf(
  reading: Reading,
  words: readonly Word[],
  from: number,
  end: number,
  lexicon: NameLexicon,
): number {
  const run = words.slice(from, end).filter(({ key }) => key !== '.');
  const sure = run.filter(({ part }) => part === 'sure').length;
  const maybe = run.filter(({ part }) => part === 'maybe').length;
  if (isTitled(reading, words, from, lexicon)) return sure + maybe > 0 || run.length > 1 ? 0.9 : 0.75;
  if (sure > 1 || (sure > 0 && run.length > 1)) return 0.85;
  if (NAMED.has(words[end]?.key ?? '') || words[from - 1]?.key === ALIAS) return 0.8;
  if (isAged(reading, end) && run.length > 1) return 0.8;
  const plain = run.filter(({ part, common }) => part === 'maybe' && !common).length;
  if (plain > 0 && run.length === 2 && run.every(({ common }) => !common)) return 0.6;
  if (sure === 1) return 0.55;
  return 0;
}

/** Whether a title or honorific without a case ending stands right before: মিঃ, রাষ্ট্রপতি. */
function isTitled(reading: Reading, words: readonly Word[], from: number, lexicon: NameLexicon): boolean {
  for (let back = 1; back <= LONGEST_TITLE; back++) {
    const start = from - back;
    const honorific = lexicon.honorifics.longestAt(reading.tokens, start);
    if (honorific?.end === from || (honorific?.end === from - 1 && words[from - 1]?.key === '.')) return true;
    const role = words[start]?.role;
    if (role?.end === from && role.ending === '') return true;
  }
  return false;
}

/** Longest title in tokens. */
const LONGEST_TITLE = 5;

/** `জসিম উদ্দিন (৬৮)` */
function isAged(reading: Reading, end: number): boolean {
  const { tokens } = reading;
  return tokens[end]?.key === '(' && tokens[end + 1]?.kind === 'number' && tokens[end + 2]?.key === ')';
}
