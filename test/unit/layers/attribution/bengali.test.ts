import { assertQuotes, type QuoteInWords } from '../analyze.js';

type Expected = Partial<QuoteInWords>;

const cases: readonly (readonly [string, string, readonly Expected[]])[] = [
  [
    'speaker, cue, marked words; whom one spoke to and when are no part of the speaker',
    'মেয়র শাহানা বেগম সোমবার সাংবাদিকদের বলেন, ‘সেতুটি জুনে খুলবে।’',
    [
      {
        type: 'direct',
        content: 'সেতুটি জুনে খুলবে।',
        mention: 'মেয়র শাহানা বেগম',
        cue: 'বলেন',
        source: 'শাহানা বেগম',
      },
    ],
  ],
  [
    'content, বলে, cue, speaker',
    'বাঁধের দুটি অংশ ভেঙে গেছে বলে জানিয়েছে পানি উন্নয়ন বোর্ড।',
    [{ type: 'indirect', content: 'বাঁধের দুটি অংশ ভেঙে গেছে', mention: 'পানি উন্নয়ন বোর্ড', cue: 'জানিয়েছে' }],
  ],
  [
    'a pronoun between বলে and the cue',
    'মেয়র শাহানা বেগম বলেন, ‘নদী ফুলে উঠেছে।’ ৪০টি ঘর ডুবেছে বলে তিনি দাবি করেন।',
    [
      { content: 'নদী ফুলে উঠেছে।' },
      { content: '৪০টি ঘর ডুবেছে', mention: 'তিনি', cue: 'দাবি করেন', source: 'শাহানা বেগম' },
    ],
  ],
  [
    'a clause behind যে',
    'কোচ রফিক হাসান বলেছেন যে দলটি প্রস্তুত।',
    [{ content: 'দলটি প্রস্তুত', mention: 'কোচ রফিক হাসান', cue: 'বলেছেন' }],
  ],
  [
    '-এর মতে',
    'রফিক হাসানের মতে, মাঠটি ভেজা ছিল।',
    [{ content: 'মাঠটি ভেজা ছিল', mention: 'রফিক হাসানের', cue: 'মতে', source: 'রফিক হাসান' }],
  ],
  [
    'a document',
    'তদন্ত প্রতিবেদনে বলা হয়েছে, গুদামে কোনো জরুরি দরজা ছিল না।',
    [{ content: 'গুদামে কোনো জরুরি দরজা ছিল না', mention: 'তদন্ত প্রতিবেদনে', source: 'তদন্ত প্রতিবেদন' }],
  ],
  [
    'hearsay',
    'চালক পালিয়ে গেছেন বলে জানা গেছে।',
    [{ content: 'চালক পালিয়ে গেছেন', mention: null, cue: 'বলে জানা গেছে' }],
  ],
  [
    'speech acts of one subject, each with its own content',
    'মেয়র শাহানা বেগম দুটি ঘাটের ভাঙন নিয়ে হতাশা প্রকাশ করেছেন এবং দ্রুত বাঁধ মেরামতের আহ্বান জানিয়েছেন।',
    [
      { content: 'দুটি ঘাটের ভাঙন', cue: 'হতাশা প্রকাশ করেছেন', mention: 'মেয়র শাহানা বেগম' },
      { content: 'দ্রুত বাঁধ মেরামতের', cue: 'আহ্বান জানিয়েছেন', mention: 'মেয়র শাহানা বেগম' },
    ],
  ],
  [
    'a denial',
    'ঘুষ নেওয়ার অভিযোগ অস্বীকার করেছেন মেয়র শাহানা বেগম।',
    [{ content: 'ঘুষ নেওয়ার অভিযোগ', stance: 'denies', mention: 'মেয়র শাহানা বেগম' }],
  ],
  [
    'words cut in two by the cue',
    '‘মাঠ শুকাতে দুই দিন লাগবে,’ বলেন কোচ রফিক হাসান, ‘তার আগে খেলা নয়।’',
    [
      { type: 'direct', content: 'মাঠ শুকাতে দুই দিন লাগবে', mention: 'কোচ রফিক হাসান' },
      { type: 'direct', content: 'তার আগে খেলা নয়।', mention: 'কোচ রফিক হাসান' },
    ],
  ],
  [
    'unmarked speech runs on to the next cue',
    'কোচ রফিক হাসান বলেন, আমরা তৈরি। মাঠ নিয়ে ভাবছি না। তিনি জানান, টিকিট শেষ।',
    [{ content: 'আমরা তৈরি। মাঠ নিয়ে ভাবছি না' }, { content: 'টিকিট শেষ', source: 'রফিক হাসান' }],
  ],
  [
    'a sentence that points back to the one before',
    'সেতুর দুটি পিলার দেবে গেছে। রোববার রাতে এ তথ্য জানিয়েছে পানি উন্নয়ন বোর্ড।',
    [{ content: 'সেতুর দুটি পিলার দেবে গেছে', mention: 'পানি উন্নয়ন বোর্ড', cue: 'জানিয়েছে' }],
  ],
  [
    'joint speakers in a list, told apart by commas',
    'ঘাটটি ভেঙে পড়তে পারে বলে আশঙ্কা করছেন মৎস্যজীবী নেতা, পরিবেশকর্মী, শিক্ষকেরা।',
    [{ content: 'ঘাটটি ভেঙে পড়তে পারে', mention: 'মৎস্যজীবী নেতা, পরিবেশকর্মী, শিক্ষকেরা' }],
  ],
  [
    'a shortened title belongs to the speaker',
    'নদী গবেষণা বিভাগের অধ্যাপক ড. শাহানা বেগম বলেন, চরটি টিকবে না।',
    [
      {
        content: 'চরটি টিকবে না',
        mention: 'নদী গবেষণা বিভাগের অধ্যাপক ড. শাহানা বেগম',
        source: 'শাহানা বেগম',
      },
    ],
  ],
  [
    'an opening mark with a space behind it',
    'মেয়র শাহানা বেগম বলেন, " ঘাট বন্ধ থাকবে।" এরপর বৃষ্টি নামে।',
    [{ type: 'direct', content: 'ঘাট বন্ধ থাকবে।', mention: 'মেয়র শাহানা বেগম' }],
  ],
  [
    'was saying',
    '‘ঘাট বন্ধ, তাই বসে আছি,’ বলছিলেন মাঝি রফিক হাসান।',
    [{ content: 'ঘাট বন্ধ, তাই বসে আছি', mention: 'মাঝি রফিক হাসান', cue: 'বলছিলেন' }],
  ],
  [
    'a relative clause with a cue reports nothing',
    'মেয়র শাহানা বেগম বলেন, ‘ঘাট বন্ধ।’ যারা ধর্মঘট ঘোষণা করেছে, তারাই নৌকা ডুবিয়েছে বলে তিনি অভিযোগ করেন।',
    [
      { content: 'ঘাট বন্ধ।' },
      { content: 'যারা ধর্মঘট ঘোষণা করেছে, তারাই নৌকা ডুবিয়েছে', mention: 'তিনি', source: 'শাহানা বেগম' },
    ],
  ],
  [
    'an unknown name behind a title and its bracket',
    'চরঘাট থানার ভারপ্রাপ্ত কর্মকর্তা (ওসি) মামুনুর লুবাব সাংবাদিকদের মামলার বিষয়টি নিশ্চিত করেন।',
    [{ mention: 'চরঘাট থানার ভারপ্রাপ্ত কর্মকর্তা (ওসি) মামুনুর লুবাব', cue: 'নিশ্চিত করেন' }],
  ],
  [
    'a document that says more',
    'এজাহারে আরও বলা হয়, ঘাটটি সেদিন বন্ধ ছিল।',
    [{ content: 'ঘাটটি সেদিন বন্ধ ছিল', mention: 'এজাহারে', source: 'এজাহার' }],
  ],
  [
    'what people fear, behind a genitive',
    'জেলেদের শঙ্কা, বর্ষায় ঘাটটি ভেঙে পড়বে।',
    [{ content: 'বর্ষায় ঘাটটি ভেঙে পড়বে', mention: 'জেলেদের', cue: 'শঙ্কা' }],
  ],
  [
    'figures that somebody gave',
    'পানি উন্নয়ন বোর্ডের দেওয়া তথ্য অনুযায়ী, বাঁধের দুটি অংশ ভেঙেছে।',
    [
      {
        content: 'বাঁধের দুটি অংশ ভেঙেছে',
        mention: 'পানি উন্নয়ন বোর্ডের দেওয়া তথ্য',
        source: 'পানি উন্নয়ন বোর্ড',
      },
    ],
  ],
  [
    'a noun with its light verb between speaker and cue is nobody',
    'মেয়র শাহানা বেগম খবরটিকে ‘গুজব’ আখ্যা দিয়ে বলেন, ‘ঘাট খোলাই আছে।’',
    [{ content: 'ঘাট খোলাই আছে।', mention: 'মেয়র শাহানা বেগম', source: 'শাহানা বেগম' }],
  ],
  [
    'the participle of করা before the stop is finite',
    'পানি উন্নয়ন বোর্ড বাঁধটি টিকবে বলে মনে করে।',
    [{ content: 'বাঁধটি টিকবে', mention: 'পানি উন্নয়ন বোর্ড', cue: 'মনে করে' }],
  ],
  [
    'বলে, a noun of speech, whose it is',
    'ঘাটের ভাড়া দ্বিগুণ হয়েছে বলে দাবি জেলেদের।',
    [{ content: 'ঘাটের ভাড়া দ্বিগুণ হয়েছে', mention: 'জেলেদের', cue: 'দাবি' }],
  ],
  [
    'somebody’s question and figures',
    'রফিক হাসানের প্রশ্ন, ‘ঘাট খুলবে কবে?’ পানি উন্নয়ন বোর্ডের হিসাবে, বাঁধের দুটি অংশ ভেঙেছে।',
    [
      { content: 'ঘাট খুলবে কবে?', mention: 'রফিক হাসানের', cue: 'প্রশ্ন' },
      { content: 'বাঁধের দুটি অংশ ভেঙেছে', mention: 'পানি উন্নয়ন বোর্ডের', cue: 'হিসাবে' },
    ],
  ],
  [
    'কথা বলে before জানা গেছে is no complementiser',
    'জেলেদের সঙ্গে কথা বলে জানা গেছে, ঘাটে নৌকা নেই।',
    [{ content: 'ঘাটে নৌকা নেই', mention: null, cue: 'জানা গেছে' }],
  ],
  [
    'there it is said: in the document before',
    'তদন্ত প্রতিবেদনে বলা হয়, ঘাটটি পুরোনো। সেখানে আরও বলা হয়েছে, নৌকাটি ফুটো ছিল।',
    [{ source: 'তদন্ত প্রতিবেদন' }, { mention: 'সেখানে', source: 'তদন্ত প্রতিবেদন' }],
  ],
  [
    'the unknown name behind a title',
    'দলের অধিনায়ক জুবিলা তেরেসারা বলেন, ‘আমরা জিতব।’',
    [{ mention: 'দলের অধিনায়ক জুবিলা তেরেসারা' }],
  ],
  [
    'marked words whose speaker the next sentence names',
    '‘তিন দিন ঘাটে নৌকা দেখিনি আমরা।’ এভাবেই দুর্ভোগের কথা বলেন শিক্ষক রফিক হাসান।',
    [{ content: 'তিন দিন ঘাটে নৌকা দেখিনি আমরা।', mention: 'শিক্ষক রফিক হাসান', source: 'রফিক হাসান' }],
  ],
  [
    'a call whose participle stands right before the verb',
    'মেয়র শাহানা বেগম জেলেদের ঘাটে ফেরার আহ্বান জানিয়ে বলেন, ‘ভয় নেই।’',
    [
      { content: 'জেলেদের ঘাটে ফেরার', mention: 'মেয়র শাহানা বেগম', cue: 'আহ্বান জানিয়ে' },
      { content: 'ভয় নেই।', source: 'শাহানা বেগম' },
    ],
  ],
  [
    'content, comma, যোগ করেন',
    'নৌকাটি সোমবার রাতে ঘাটে পৌঁছেছে, যোগ করেন রফিক হাসান।',
    [{ content: 'নৌকাটি সোমবার রাতে ঘাটে পৌঁছেছে', mention: 'রফিক হাসান', cue: 'যোগ করেন' }],
  ],
  ['what somebody might say is not said', 'যদি আপনি ঘাটের জেলেদের কথা বলেন, তাহলে নদীর কথাও বলতে হবে।', []],
  ['how somebody described is no content', 'এভাবেই সেই রাতের ঘটনা বর্ণনা করছিলেন রফিক হাসান।', []],
  [
    'a clause that এমন points back to',
    'ঘাটটি বর্ষায় ভেঙে যাবে, এমন আশঙ্কা প্রকাশ করেছেন মেয়র শাহানা বেগম।',
    [
      {
        content: 'ঘাটটি বর্ষায় ভেঙে যাবে',
        cue: 'আশঙ্কা প্রকাশ করেছেন',
        mention: 'মেয়র শাহানা বেগম',
        source: 'শাহানা বেগম',
      },
    ],
  ],
  [
    'a clause before a dash and such a claim',
    'বাঁধটি এবার টিকবে না—এমন দাবি করেছে পানি উন্নয়ন বোর্ড।',
    [{ content: 'বাঁধটি এবার টিকবে না', cue: 'দাবি করেছে', mention: 'পানি উন্নয়ন বোর্ড' }],
  ],
  [
    'such information, with the speaker between clause and pointer',
    'নদীর পানি দুই ফুট বেড়েছে, রফিক হাসান এমন তথ্য দিয়েছেন।',
    [{ content: 'নদীর পানি দুই ফুট বেড়েছে', cue: 'তথ্য দিয়েছেন', mention: 'রফিক হাসান' }],
  ],
  [
    'এমনটাই needs no noun',
    'ঘাটের নৌকাগুলো ডুবে গেছে, এমনটাই জানিয়েছেন শিক্ষক রফিক হাসান।',
    [{ content: 'ঘাটের নৌকাগুলো ডুবে গেছে', cue: 'জানিয়েছেন', source: 'রফিক হাসান' }],
  ],
  [
    'the question whether',
    'ঘাটটি আর খুলবে কি না, সেই প্রশ্ন তুলেছেন রফিক হাসান।',
    [{ content: 'ঘাটটি আর খুলবে কি না', cue: 'প্রশ্ন তুলেছেন', mention: 'রফিক হাসান' }],
  ],
  [
    'news of that kind without a source',
    'নৌকাডুবিতে দুজন নিখোঁজ রয়েছেন, এমন খবর পাওয়া গেছে।',
    [{ content: 'নৌকাডুবিতে দুজন নিখোঁজ রয়েছেন', mention: null, cue: 'খবর পাওয়া গেছে' }],
  ],
  [
    'the noun of a cue stressed',
    'মেয়র শাহানা বেগম দ্রুত বাঁধ মেরামতের আহ্বানও জানিয়েছেন।',
    [{ content: 'দ্রুত বাঁধ মেরামতের', cue: 'আহ্বানও জানিয়েছেন', source: 'শাহানা বেগম' }],
  ],
  [
    'an older spelling',
    'মেয়র শাহানা বেগম দ্রুত বাঁধ মেরামতের আহবান জানিয়েছেন।',
    [{ content: 'দ্রুত বাঁধ মেরামতের', cue: 'আহবান জানিয়েছেন', source: 'শাহানা বেগম' }],
  ],
  [
    'an accusation as a phrase, its speakers last',
    'ঘাটে চাঁদা আদায়ের অভিযোগ করেছেন জেলেরা।',
    [{ content: 'ঘাটে চাঁদা আদায়ের', cue: 'অভিযোগ করেছেন', mention: 'জেলেরা' }],
  ],
  [
    'what is demanded in the nominative',
    'ঘাট ইজারাদারের শাস্তি দাবি করেছেন জেলেরা।',
    [{ content: 'ঘাট ইজারাদারের শাস্তি', cue: 'দাবি করেছেন', mention: 'জেলেরা' }],
  ],
  [
    'কাছে after বলে is no verb',
    'ঘাটে চাঁদা তোলা হয় বলে জেলেরা থানার কাছে অভিযোগ করেন।',
    [{ content: 'ঘাটে চাঁদা তোলা হয়', cue: 'অভিযোগ করেন', mention: 'জেলেরা' }],
  ],
  [
    'a passive call on behalf of somebody',
    'পানি উন্নয়ন বোর্ডের পক্ষ থেকে নদীতে না নামার অনুরোধ জানানো হয়েছে।',
    [{ content: 'নদীতে না নামার', cue: 'অনুরোধ জানানো হয়েছে', source: 'পানি উন্নয়ন বোর্ড' }],
  ],
  [
    'the document that opens the sentence, its matter before the cue',
    'দলিলে ঘাটের সীমানা বিষয়ে বলা হয়েছে, উত্তরে একটি খাল আছে।',
    [{ content: 'উত্তরে একটি খাল আছে', mention: 'দলিলে', source: 'দলিল' }],
  ],
  [
    'a passive of saying goes on with what was cited before',
    'দলিলে বলা হয়, ঘাটটি পৌরসভার। খালটিও পৌরসভার বলে উল্লেখ করা হয়।',
    [
      { content: 'ঘাটটি পৌরসভার', source: 'দলিল' },
      { content: 'খালটিও পৌরসভার', source: 'দলিল' },
    ],
  ],
  [
    'whom somebody told to do what',
    'মেয়র শাহানা বেগম জেলেদেরকে ঘাটে থাকতে বলেছেন।',
    [{ content: 'জেলেদেরকে ঘাটে থাকতে', cue: 'বলেছেন', mention: 'মেয়র শাহানা বেগম' }],
  ],
  [
    'who attended is no part of the speech',
    'মেয়র শাহানা বেগম বলেন, ঘাট খুলবে। নৌকাও চলবে। সভায় জেলেরা উপস্থিত ছিলেন।',
    [{ content: 'ঘাট খুলবে। নৌকাও চলবে', source: 'শাহানা বেগম' }],
  ],
  [
    'bare nouns behind a name that end in the kind of a body',
    'চরঘাট সেতু প্রকল্প কর্তৃপক্ষ জানিয়েছে, নকশা বদলাবে।',
    [{ content: 'নকশা বদলাবে', mention: 'চরঘাট সেতু প্রকল্প কর্তৃপক্ষ', source: 'চরঘাট সেতু প্রকল্প কর্তৃপক্ষ' }],
  ],
  [
    'the pronoun right before the cue is its subject',
    'মেয়র শাহানা বেগম ঘাটে যান। জেলে ডেকে আনায় ঝুঁকি যে বাড়ছে, সেটিও তিনি স্বীকার করেন।',
    [{ mention: 'তিনি', cue: 'স্বীকার করেন', source: 'শাহানা বেগম' }],
  ],
  [
    'long marked words after a sentence about the speaker',
    'মেয়র শাহানা বেগম বলেন, ‘ঘাট বন্ধ।’ শেষ পর্যন্ত বেছে নিয়েছেন নিজের গ্রামকেই, ‘নদীর ধারে আমার জন্ম, এখানেই আমি থাকতে চাই সারা জীবন।’',
    [
      { content: 'ঘাট বন্ধ।' },
      { content: 'নদীর ধারে আমার জন্ম, এখানেই আমি থাকতে চাই সারা জীবন।', cue: null, source: 'শাহানা বেগম' },
    ],
  ],
  ['a pretext is no speech', 'জেলেদের কাজের কথা বলে, আবার নৌকা ফিরিয়ে নেওয়া হলো।', []],
  ['titles in marks are no quotations', 'অনুষ্ঠানে ‘নদীর গান’ ও ‘চিঠি’ পড়া হয়।', []],
  ['who only spoke is not quoted', 'সভায় মেয়র শাহানা বেগম এসব কথা বলেন।', []],
];

suite('attribution in Bengali', () => {
  for (const [name, text, expected] of cases) test(name, () => assertQuotes(text, expected));
});
