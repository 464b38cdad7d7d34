import { lookupKey } from '../../../text/lookupKey';
import { memoize } from '../../../text/memoize';
import { wordKeys, wordSet } from '../../../text/wordSet';

/** What the end of a word says about its place in the clause. */
export type NounCase = 'nominative' | 'genitive' | 'object' | 'locative';

const endsWithAny = (key: string, endings: readonly string[]): boolean =>
  endings.some(ending => key.endsWith(ending) && key.length > ending.length + 1);

const OBJECT = wordKeys('কে কেও কেই দেরকে');
const GENITIVE = wordKeys('দের ের য়ের এর েরও েরই গুলোর গুলির টির টার');
const LOCATIVE = wordKeys('ে তে ায় োয় েও েই তেও য়ে');
/** A vowel sign before র: নাজমার, দিল্লির. Names such as আনোয়ার end so too. */
const VOWEL_GENITIVE = /[\u09be\u09bf\u09c0\u09c1\u09c2\u09c7\u09cb]\u0981?র[ওই]?$/u;
const GENITIVE_MARK = /^(?:র|এর|-এর)$/u;

/** The case of a word by its ending alone; words of one or two letters count as nominative. */
export const caseOf: (key: string) => NounCase = memoize(key => {
  if (endsWithAny(key, OBJECT)) return 'object';
  if (GENITIVE_MARK.test(key) || endsWithAny(key, GENITIVE) || VOWEL_GENITIVE.test(key)) return 'genitive';
  if (endsWithAny(key, LOCATIVE)) return 'locative';
  return 'nominative';
});

const FINITE = wordKeys(
  'েছে েছেন েছিল েছিলেন চ্ছে চ্ছেন ছিল ছিলেন হয় হন নয় নেই আছে আছেন রয়েছে গেছে গেছেন যায় হবে হবেন বেন বে ছে ছেন লেন েন োনি েনি ননি য়নি নাই হলো হল গেল পারে চায় দেয় নেয় থাকে করে চলে',
);

/** Whether a word ends like a finite verb: করেছে, যাবেন, নেই. */
export const isFiniteVerb: (key: string) => boolean = memoize(
  key => !NO_VERBS.has(key) && !key.endsWith(MANNER) && FINITE.some(ending => key.endsWith(ending)),
);

/** Words that only end like a verb: থানার কাছে, হোসেন, হিসেবে. */
const NO_VERBS = wordSet(
  'কাছে কাছেও কাছেই পাছে পিছে গাছে মাছে তবে যেন কেন হিসাবে হিসেবে হিসেবেও অভাবে প্রভাবে স্বভাবে উৎসবে হোসেন হুসেন হোসাইন',
);
/** এভাবে, প্রকাশ্যভাবে */
const MANNER = lookupKey('ভাবে');
