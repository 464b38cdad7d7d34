import { wordStrings } from './words';

/**
 * Bengali case endings and classifiers, longer ones first, and so many letters must stay before them: `মন্ত্রণালয়ের` is
 * `মন্ত্রণাল` like `মন্ত্রণালয়`, which serves comparison as well as the right stem. In NFC, as all keys here are.
 */
const ENDING = /(?:গুলোর|গুলির|দেরকে|টিকে|য়ের|েরা|ের|য়ে|কে|তে|রা|টি|র|য়|ে)$/;
const STEM = 3;

/** The words of a name without case endings, in the form in which names are compared: `মিঃ কিমের` → `মিঃ`, `কিম`. */
export function nameKey(name: string): readonly string[] {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u200b-\u200d]/g, '')
    .replace(/[’']s(?!\p{L})/gu, '');
  return wordStrings(plain).map(word => word.slice(0, STEM) + word.slice(STEM).replace(ENDING, ''));
}

/**
 * Whether a predicted name is one for what gold calls so: the same words, or gold's words at its end (`রাষ্ট্রপতি কিম`
 * for `কিম`), or two words or more that stand together in gold's (`Anna Holm` for `Dr Anna Holm Larsen`). A lone
 * word of a longer name, such as a bare `ministry`, is none.
 */
export function namesSame(gold: readonly string[], predicted: readonly string[]): boolean {
  if (gold.length === 0 || predicted.length === 0) return false;
  const atEnd = predicted.length - gold.length;
  if (atEnd >= 0 && standsAt(predicted, gold, atEnd)) return true;
  return predicted.length > 1 && gold.some((_, at) => standsAt(gold, predicted, at));
}

const standsAt = (words: readonly string[], part: readonly string[], at: number): boolean =>
  part.every((word, i) => words[at + i] === word);

const PRONOUNS: ReadonlySet<string> = new Set(
  `তিনি তাঁর তার তারা তাঁরা সে ইনি উনি এরা ওরা আমি আমরা
   he she they it i we his her their who that one`.split(/\s+/),
);

/** Whether the words that name a source are a bare pronoun, and so no name of it. */
export const isPronoun = (mention: string): boolean => PRONOUNS.has(mention.toLowerCase());
