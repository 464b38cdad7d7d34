import { lookupKey } from '../../../text/lookupKey';
import { wordSet } from '../../../text/wordSet';

/** Bengali initial sounds with the Latin letter that acronyms of English names spell them by. */
const LETTER_OF: ReadonlyMap<string, string> = new Map(
  [
    ['অ', 'এ'],
    ['আ', 'এ'],
    ['এ', 'এ'],
    ['ই', 'আই'],
    ['ঈ', 'আই'],
    ['উ', 'ইউ'],
    ['ও', 'ও'],
    ['ক', 'সি'],
    ['গ', 'জি'],
    ['চ', 'সি'],
    ['জ', 'জি'],
    ['ট', 'টি'],
    ['ড', 'ডি'],
    ['ঢ', 'ডি'],
    ['দ', 'ডি'],
    ['ন', 'এন'],
    ['প', 'পি'],
    ['ফ', 'এফ'],
    ['ব', 'বি'],
    ['ভ', 'ভি'],
    ['ম', 'এম'],
    ['র', 'আর'],
    ['ল', 'এল'],
    ['শ', 'এস'],
    ['স', 'এস'],
    ['হ', 'এইচ'],
  ].map(([sound = '', letter = '']) => [lookupKey(sound), lookupKey(letter)]),
);

/** Words that acronyms pass over. */
const SMALL = wordSet('অব ফর অ্যান্ড এন্ড দ্য ও এবং');

const FEWEST_LETTERS = 3;

/** The acronym of an English name written in Bengali: ঢাকা মেট্রোপলিটন পুলিশ → ডিএমপি; '' when a sound has no letter. */
export function initials(words: readonly string[]): string {
  const counted = words.filter(word => !SMALL.has(word));
  const letters = counted.map(word => LETTER_OF.get(word.charAt(0)));
  return letters.length >= FEWEST_LETTERS && !letters.includes(undefined) ? letters.join('') : '';
}
