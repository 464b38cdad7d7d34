import { type ArticlePlan, makeAnalysis, makeArticle } from './makeArticle';

/** A short article of our own with every layer in it, annotated by hand. */
export const MINISTER = [
  'ভাসানচরে সেতু হবে: মন্ত্রী', // 0 headline
  '', // 1
  'ছবি: রিনা বেগম', // 2 credit
  'সেতুমন্ত্রী করিম উল্লাহ বলেছেন, ভাসানচরে ৪০ কোটি টাকার সেতু হবে।', // 3
  'করিম উল্লাহর মতে, “কাজ শুরু জুনে।”', // 4
  'তিনি বলেন, খরচ বাড়বে না।', // 5
  'সেতুটি দেশের দীর্ঘতম। পুলিশ জানায়, দুজন আহত।', // 6
  '“এটা কার কথা”', // 7
  '[বিজ্ঞাপন_১]', // 8
  'মন্তব্য (0)', // 9
].join('\n');

const PLAN: ArticlePlan = {
  text: MINISTER,
  entities: [
    { type: 'PER', name: 'করিম উল্লাহ', role: 'সেতুমন্ত্রী', aliases: ['করিম উল্লাহ', 'করিম'] },
    { type: 'LOC', name: 'ভাসানচর' },
  ],
  sources: [
    { name: 'করিম উল্লাহ', kind: 'person', entity: 0 },
    { name: 'পুলিশ', kind: 'group' },
  ],
  lines: {
    0: { kind: 'headline', mentions: [['ভাসানচরে', 'LOC', 1]] },
    2: { kind: 'credit' },
    3: {
      mentions: [
        ['সেতুমন্ত্রী', 'ROLE'],
        ['করিম উল্লাহ', 'PER', 0],
        ['ভাসানচরে', 'LOC', 1],
        ['৪০ কোটি টাকার', 'NUM'],
      ],
      quotes: [
        {
          words: 'ভাসানচরে ৪০ কোটি টাকার সেতু হবে',
          mention: 'সেতুমন্ত্রী করিম উল্লাহ',
          cue: 'বলেছেন',
          sources: [0],
        },
      ],
      claims: [{ words: 'ভাসানচরে ৪০ কোটি টাকার সেতু হবে', score: 0.8, quote: 0, reasons: ['figure'] }],
    },
    4: {
      mentions: [['করিম উল্লাহর', 'PER', 0]],
      quotes: [{ words: 'কাজ শুরু জুনে।', type: 'direct', mention: 'করিম উল্লাহর', cue: 'মতে', sources: [0] }],
    },
    5: {
      quotes: [{ words: 'খরচ বাড়বে না', mention: 'তিনি', cue: 'বলেন', sources: [0] }],
      claims: [{ words: 'খরচ বাড়বে না', score: 0.3, quote: 0 }],
    },
    6: {
      quotes: [{ words: 'দুজন আহত', mention: 'পুলিশ', cue: 'জানায়', sources: [1], confidence: 0.4 }],
      claims: [
        { words: 'সেতুটি দেশের দীর্ঘতম', score: 0.72, reasons: ['comparison', 'unheard-of'] },
        { words: 'দুজন আহত', score: 0.7, quote: 0, reasons: ['casualty'] },
      ],
    },
    7: { quotes: [{ words: 'এটা কার কথা', type: 'direct' }] },
    8: { kind: 'advert' },
    9: { kind: 'comments' },
  },
};

export const ministerAnalysis = () => makeAnalysis(PLAN);

export const ministerArticle = (languageId = 'news-article') => makeArticle({ ...PLAN, languageId });
