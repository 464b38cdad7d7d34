import { lookupKey } from '../../../text/lookupKey';

/** Endings of verbs, adverbs and made nouns, which no name ends in: বলেছেন, দ্রুতভাবে, তথ্যভিত্তিক, আন্দোলনকারী. */
const ENDINGS = [
  'ছেন ছে ছিল ছিলেন ছিলাম ছিলো লেন বেন তেন চ্ছে চ্ছেন তাম লাম িয়ে য়ে ইয়ে নো নোর বার ভাবে মূলক ভিত্তিক জনিত যুক্ত কারী কারীরা কারীদের বাদী পন্থী গুলো গুলি গুলোর গুলোকে ত্ব তার যোগ্য হীন পূর্ণ বিরোধী সংক্রান্ত বিষয়ক বর্তী ধর্মী কেন্দ্রিক গ্রস্ত মাত্র খানা টুকু টাকে টির টিকে টিতে',
]
  .flatMap(line => line.split(' '))
  .map(lookupKey);

const LONGEST = Math.max(...ENDINGS.map(ending => ending.length));
const KNOWN = new Set(ENDINGS);

/** Whether an unlisted word is no name by its ending. */
export function isNoName(key: string): boolean {
  for (let length = Math.min(LONGEST, key.length - 2); length > 1; length--)
    if (KNOWN.has(key.slice(-length))) return true;
  return false;
}
