import type { StructureRules } from '../../layers/structure/types';

/** A pattern for lines in NFC: য় and ড় may be written here as they come. */
const pattern = (source: string): RegExp => new RegExp(source.normalize('NFC'), 'u');

/** A line whole: page furniture stands alone on its line, whatever marks or counts go with it. */
const whole = (words: string): RegExp => pattern(`^[\\[(|•*>»]?\\s?(?:${words})\\s?[\\])|:>»]?$`);

/** One or two words, as places in datelines have. */
const PLACE = String.raw`[\p{L}\p{M}\u200c\u200d]{3,20}(?: [\p{L}\p{M}\u200c\u200d]{2,20})?`;

export const structure: StructureRules = {
  sentenceEnd: /[।৷.?!…|][”’"'»)]?$|[”"]$/u,
  patterns: [
    {
      kind: 'advert',
      pattern: whole('বিজ্ঞাপন(?:[ _-]?[০-৯0-9]{1,3})?|স্পন্সরড|স্পনসরড|প্রচারিত|Advertisement|ADVERTISEMENT'),
      longest: 40,
    },
    {
      kind: 'source-link',
      pattern: whole('উৎস|সূত্র|মূল সূত্র|সূত্র ?: ?https?://\\S+|https?://\\S+'),
      longest: 300,
    },
    {
      kind: 'comments',
      pattern: whole(
        '(?:[০-৯0-9]{1,5} ?টি )?(?:মন্তব্য|মতামত|কমেন্ট)(?: ?\\(? ?[০-৯0-9]{1,5} ?\\)?)?|মন্তব্য করুন|আপনার মতামত দিন|আপনার মন্তব্য লিখুন',
      ),
      longest: 60,
    },
    { kind: 'tags', pattern: pattern(`^(?:ট্যাগ|ট্যাগস|বিষয়|বিষয়|কীওয়ার্ড|Tags?) ?:`), longest: 300 },
    {
      kind: 'boilerplate',
      pattern: pattern(
        `^(?:আরও? পড়ুন|আরও? পড়ুন|আরো পড়ুন|আরো পড়ুন|আরও দেখুন|আরও খবর|বিস্তারিত আসছে|সম্পর্কিত খবর|সংশ্লিষ্ট খবর|শেয়ার করুন|শেয়ার করুন|অনুসরণ করুন|ভিডিও দেখুন|প্রিন্ট করুন|সর্বশেষ খবর|এই বিভাগের আরও? খবর|পরবর্তী খবর|পূর্ববর্তী খবর|গুগল নিউজ|সর্বস্বত্ব সংরক্ষিত|কপিরাইট|©|প্রকাশ ?:|প্রকাশিত ?:|প্রকাশের সময় ?:|আপডেট ?:|সর্বশেষ আপডেট)`,
      ),
      longest: 160,
    },
    { kind: 'boilerplate', pattern: pattern(`^[0-9০-৯]{1,2}:[0-9০-৯]{2}$`) },
    { kind: 'caption', pattern: pattern(String.raw`^\|.*\|?$`) },
    {
      kind: 'credit',
      pattern: pattern(String.raw`^[([]?\s?(?:ছবি|আলোকচিত্র|ফাইল ছবি|ফটো|ভিডিও)(?: ?[:।–-]|\s?[\])]?$)`),
      longest: 80,
    },
    {
      kind: 'caption',
      pattern: pattern(
        String.raw`(?:\(সূত্র ?:[^)]*\)|(?:ছবি|আলোকচিত্র) ?:[^।]{1,60}|[-–।|] ?(?:ফাইল ছবি|সংগৃহীত(?: ছবি)?|ছবি সংগৃহীত))[।|]?$`,
      ),
      longest: 500,
    },
    {
      kind: 'byline',
      pattern: pattern(
        String.raw`^(?:\S+ ){0,3}(?:প্রতিবেদক|প্রতিনিধি|সংবাদদাতা|প্রতিবেদন|করেসপন্ডেন্ট|ডেস্ক|রিপোর্টার|ব্যুরো|সংবাদ বিজ্ঞপ্তি)(?:,? [^\s।]{1,30}){0,3} ?[:।]?$`,
      ),
      longest: 80,
    },
    {
      kind: 'byline',
      pattern: pattern(`^(?:এএফপি|রয়টার্স|রয়টার্স|এপি|বাসস|ইউএনবি|বিবিসি|সিএনএন|আল জাজিরা) ?[:।]?$`),
    },
    {
      kind: 'dateline',
      pattern: pattern(
        String.raw`^(?:[\p{L}\p{M}]{3,12}বার,? )?[০-৯0-9]{1,2}(?:ই|শে|লা)? [\p{L}\p{M}]{2,14},? [০-৯0-9]{4}$`,
      ),
    },
    // সিরাজগঞ্জ, ১৪ ফেব্রুয়ারি:
    {
      kind: 'dateline',
      pattern: pattern(String.raw`^${PLACE}, ?[০-৯0-9]{1,2} [\p{L}\p{M}]{2,14}(?:,? [০-৯0-9]{4})? ?[:–—-]?$`),
      opensText: true,
    },
    // ঢাকা: … · আন্তানানারিভো, ১৯ জানুয়ারি (মেরিডিয়ান): … · ঢাকা, ১২ মার্চ — …
    {
      kind: 'dateline',
      pattern: pattern(
        String.raw`^${PLACE}(?: ?: ?|, ?[০-৯0-9]{1,2} [\p{L}\p{M}]{2,14}(?:,? [০-৯0-9]{4})?(?: ?\([^)]{2,30}\))? ?[:–—-] ?| ?\([^)]{2,30}\) ?[:–—-] ?)(?=[\p{L}\p{N}‘“"'])[^।]{40,}`,
      ),
      opensText: true,
    },
  ],
};
