import { mentionOver } from '../../../layers/entity/mentionOver';
import type { NameLexicon } from '../../../layers/entity/names/nameLexicon';
import type { Word } from '../../../layers/entity/names/words';
import type { Mention } from '../../../layers/types';
import { lookupKey } from '../../../text/lookupKey';
import type { Reading } from '../../../text/reading';
import { wordSet } from '../../../text/wordSet';
import { endOfName, isLocative, isNameWord, RELATIONS } from './nameRun';

/** Words after a name that say it is one: ঝন্টু নামে এক যুবক. */
const NAMED = wordSet('নামে নামের নামক নামীয় ওরফে');

/** Words before a name: ওরফে ঝন্টু. */
const ALIAS = lookupKey('ওরফে');

/** What stands between the persons of a list, and what ends it: …, নাজমা সরদার, ঝন্টু প্রমুখ. */
const LISTING = wordSet(', ; ও এবং');
const LIST_END = wordSet(', ; ও এবং প্রমুখ সহ ।');

/** Finds persons: words of names side by side, or any words that are no words of the language after a title. */
export function findPeople(
  reading: Reading,
  words: readonly Word[],
  lexicon: NameLexicon,
): readonly Mention[] {
  const people: Mention[] = [];
  let lastEnd = -1;
  for (let i = 0; i < words.length; i++) {
    const end = endOfName(reading, words, i, lexicon);
    if (end === i) continue;
    const titled = isTitled(reading, words, i, lexicon);
    if (!titled && end - i > 1 && isLocative(words[i])) continue;
    const confidence =
      confidenceOf(reading, words, i, end, titled) || (isListed(words, i, end, lastEnd) ? 0.7 : 0);
    if (confidence > 0) {
      const why = titled ? 'rule: title and name' : 'rule: words of a name';
      people.push(mentionOver(reading.tokens, i, end, { type: 'PER', confidence, why }));
      lastEnd = confidence >= 0.7 ? end : -1;
    }
    i = end - 1;
  }
  return people;
}

/** How sure a run of words is a person; 0 for none. */
function confidenceOf(
  reading: Reading,
  words: readonly Word[],
  from: number,
  end: number,
  titled: boolean,
): number {
  const run = words.slice(from, end).filter(({ key }) => key !== '.');
  const sure = run.filter(({ part }) => part === 'sure').length;
  const maybe = run.filter(({ part }) => part === 'maybe').length;
  if (titled) return sure + maybe > 0 || run.length > 1 ? 0.9 : 0.75;
  if (sure > 1 || (sure > 0 && run.length > 1)) return 0.85;
  if (NAMED.has(words[end]?.key ?? '') || words[from - 1]?.key === ALIAS) return 0.8;
  if (isAged(reading, end) && run.length > 1) return 0.8;
  if (RELATIONS.has(words[from - 1]?.key ?? '')) return 0.6;
  if (maybe > 0 && run.length === 2 && run.every(({ common }) => !common)) return 0.6;
  return sure === 1 ? 0.55 : 0;
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

/** Whether a short run stands in a list right after a person: …, নাজমা সরদার, ঝন্টু, কলি. */
function isListed(words: readonly Word[], from: number, end: number, lastEnd: number): boolean {
  if (lastEnd !== from - 1 || end - from > 3 || !LISTING.has(words[lastEnd]?.key ?? '')) return false;
  return LIST_END.has(words[end]?.key ?? '') && words.slice(from, end).every(isNameWord);
}

/** `নাজমা সরদার (৪১)` */
function isAged(reading: Reading, end: number): boolean {
  const { tokens } = reading;
  return tokens[end]?.key === '(' && tokens[end + 1]?.kind === 'number' && tokens[end + 2]?.key === ')';
}
