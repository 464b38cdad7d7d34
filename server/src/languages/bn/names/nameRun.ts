import type { NameLexicon } from '../../../layers/entity/names/nameLexicon';
import type { Word } from '../../../layers/entity/names/words';
import type { Reading } from '../../../text/reading';
import { wordSet } from '../../../text/wordSet';
import { stems, withParticles } from '../morphology';

/** Longest name in tokens, initials and their stops counted in. */
const LONGEST_NAME = 7;

/** Letters of the Latin alphabet spelt in Bengali, as initials use them: এ কে এম, এস. এম. */
const INITIALS = wordSet(
  'বি সি ডি এফ জি এইচ আই জে কে এল এম এন পি কিউ এস টি ইউ ভি ডব্লিউ এক্স ওয়াই জেড আ ম ন ফ স হ ক খ',
);

/** Kin and friends: they stand before a name as titles do, and are no part of it. */
export const RELATIONS = wordSet(
  'ছেলে মেয়ে স্ত্রী স্বামী ভাই বোন বাবা মা বন্ধু বান্ধবী পুত্র কন্যা শিশু যুবক তরুণ তরুণী কিশোর কিশোরী গৃহবধূ',
);

/** Endings that only the last word of a name carries; র and ে are left out, since foreign names end in them. */
const CLOSING = withParticles('ের য়ের এর কে দের েদের য়েদের দেরকে সহ েরা য়েরা তে য়');

/** Endings of a place or time, with which no name begins: পাদদেশে, বৃষ্টিতে. */
const LOCATIVE = wordSet('ে তে য় য়ে');

/** Index after the last token of the name that may start at `from`; `from` itself when none may. */
export function endOfName(
  reading: Reading,
  words: readonly Word[],
  from: number,
  lexicon: NameLexicon,
): number {
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
    if (
      !isNameWord(word) &&
      !isOverheard(words, end, from, lexicon) &&
      !(end === bare && isNamesake(words, end, from))
    )
      break;
    if (word?.common === true && end > bare && word.part === 'maybe' && !goesOn(words, end, lexicon)) break;
    end++;
    if (word !== undefined && closes(word, lexicon)) break;
  }
  if (end > bare) return end;
  // a prefix or initials with no name after them are none, unless the prefix is a name too: শেখ, মীর
  return bare > from && lexicon.nameParts.word(words[bare - 1]?.key ?? '') === true ? bare : from;
}

/** Whether no name begins with this word though it may stand in one: an unlisted word in the locative. */
export function isLocative(word: Word | undefined): boolean {
  return word?.part === 'unknown' && stems(word.key).some(({ ending }) => LOCATIVE.has(ending));
}

export function isNameWord(word: Word | undefined): word is Word {
  if (word === undefined || word.part === 'never' || RELATIONS.has(word.key)) return false;
  if (word.part === 'sure') return true;
  if (word.honorific !== undefined && word.honorific.ending === '') return false;
  return !word.inRole && word.head === undefined && !word.isTaken;
}

function isInitial(words: readonly Word[], i: number, reading: Reading): boolean {
  const word = words[i];
  if (word === undefined || !INITIALS.has(word.key)) return false;
  const next = reading.tokens[i + 1]?.key === '.' ? words[i + 2] : words[i + 1];
  return next !== undefined && (INITIALS.has(next.key) || next.part === 'sure' || next.part === 'unknown');
}

/** A common word that is a name too goes on with a name when it usually is one (ইসলাম) or a sure part follows: মীর আলো খান. */
const goesOn = (words: readonly Word[], i: number, lexicon: NameLexicon): boolean =>
  lexicon.usualParts.has(words[i]?.key ?? '') || words[i + 1]?.part === 'sure';

/** `মনির হোসেন সাগরকে`: a word that may be a name, in the case of a person, right behind a sure part of one. */
function isOverheard(words: readonly Word[], i: number, from: number, lexicon: NameLexicon): boolean {
  const word = words[i];
  if (i === from || word === undefined || words[i - 1]?.part !== 'sure') return false;
  return stems(word.key).some(({ stem, ending }) => CLOSING.has(ending) && lexicon.ambiguousParts.has(stem));
}

/** মো. ইসরাইল হোসেন: a place right behind a word that opens names, a sure part of a name behind it. */
function isNamesake(words: readonly Word[], i: number, from: number): boolean {
  const listing = words[i]?.listing;
  const isPlace = listing?.value.type === 'LOC' && listing.end === i + 1 && listing.ending === '';
  return i > from && isPlace && words[i + 1]?.part === 'sure';
}

/** Whether the word carries an ending after which no name goes on. */
function closes(word: Word, lexicon: NameLexicon): boolean {
  if (lexicon.nameParts.has(word.key) || lexicon.ambiguousParts.has(word.key)) return false;
  return stems(word.key).some(
    ({ stem, ending }) =>
      CLOSING.has(ending) || (ending !== '' && word.part !== 'unknown' && lexicon.nameParts.has(stem)),
  );
}
