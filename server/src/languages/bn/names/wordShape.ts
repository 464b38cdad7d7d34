import type { NameShape } from '../../../layers/entity/names/nameLexicon';
import { lookupKey } from '../../../text/lookupKey';
import { wordSet } from '../../../text/wordSet';

/** Endings of verbs, adverbs and made nouns, which no name ends in: বলেছেন, দ্রুতভাবে, তথ্যভিত্তিক, আন্দোলনকারী. */
const NO_NAME = wordSet(
  'ছেন ছে ছিল ছিলেন ছিলাম ছিলো লেন বেন তেন চ্ছে চ্ছেন তাম লাম িয়ে য়ে ইয়ে নো নোর বার লেও লেই তেও তেই নোয় ভাবে মূলক ভিত্তিক জনিত যুক্ত কারী কারীরা কারীদের বাদী পন্থী গুলো গুলি গুলোর গুলোকে গুলোতে ত্ব যোগ্য হীন পূর্ণ বিরোধী সংক্রান্ত বিষয়ক বর্তী ধর্মী কেন্দ্রিক গ্রস্ত মাত্র খানা টুকু টাকে টির টিকে টিতে করণের নীয় িত িতা মাধ্যম প্রবাসী বাসীর বাসী',
);

/** Last parts of words that are titles: সংস্কৃতিসচিব, নৃত্যশিল্পী, শিল্পাচার্য. */
const TITLES = wordSet(
  'মন্ত্রী সচিব নেতা নেত্রী শিল্পী কর্মী ব্যক্তিত্ব াচার্য গুরু সম্পাদক পরিচালক প্রতিনিধি বাদক চালক ব্যবসায়ী বিজ্ঞানী জীবী বিদ',
);

const DAY = lookupKey('দিবস');

/** Titles that are often specified by a word before them: জলপথ মন্ত্রী, নৌকাবিষয়ক সম্পাদক. */
const SPECIFIED = wordSet('মন্ত্রী উপমন্ত্রী প্রতিমন্ত্রী সম্পাদক সদস্য উপদেষ্টা পরিচালক সচিব');

/** Fields of office, as ministers, secretaries and advisers have them. */
const FIELDS = wordSet(
  'জ্বালানি বিদ্যুৎ স্বরাষ্ট্র পররাষ্ট্র অর্থ আইন শিক্ষা স্বাস্থ্য কৃষি খাদ্য বাণিজ্য তথ্য রেল নৌ নৌপরিবহন সড়ক পরিবেশ ধর্ম শ্রম যুব ক্রীড়া সংস্কৃতি ভূমি পানি শিল্প পরিকল্পনা প্রতিরক্ষা প্রযুক্তি অর্থনৈতিক রাজনৈতিক প্রেস দপ্তর প্রচার সাংগঠনিক',
);

/** Endings with which a word specifies nothing. */
const CASES = wordSet('র ের য়ের কে তে রা ে দের গুলো ছেন লেন');

const POLITE = lookupKey('েন');

const hasNoNameEnding = endsInOneOf(NO_NAME);
const isCased = endsInOneOf(CASES);

/** What the shape of an unlisted Bengali word tells. */
export const wordShape: NameShape = {
  isNoName: key => key.charCodeAt(0) < 128 || hasNoNameEnding(key),
  /** ধরেন, বসেন: a verb, when the language has its form without ন (ধরে, বসে). */
  baseOf: key => (key.endsWith(POLITE) ? key.slice(0, -1) : undefined),
  isTitle: endsInOneOf(TITLES),
  isDay: phrase => phrase.endsWith(DAY),
  takesSpecifier: title => SPECIFIED.has(title),
  isField: key => FIELDS.has(key),
  isSpecifier: key => key.length > 3 && !isCased(key),
  hasCapitals: false,
};

function endsInOneOf(endings: ReadonlySet<string>): (key: string) => boolean {
  const longest = Math.max(...[...endings].map(ending => ending.length));
  const shortest = Math.min(...[...endings].map(ending => ending.length));
  return key => {
    for (let length = Math.min(longest, key.length - 2); length >= shortest; length--)
      if (endings.has(key.slice(-length))) return true;
    return false;
  };
}
