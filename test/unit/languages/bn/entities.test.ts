import assert from 'node:assert/strict';
import type { EntityType } from '../../../../server/src/layers/types';
import { namesIn } from '../../support/packs';

const NAMES: readonly EntityType[] = ['PER', 'ORG', 'LOC', 'EVENT', 'WORK', 'NORP'];

const cases: readonly (readonly [string, readonly EntityType[], string, readonly string[]])[] = [
  ['a country with its case ending', NAMES, 'জাপানের বাজারে চাহিদা বেড়েছে।', ['জাপানের/LOC']],
  ['the longest listed name', NAMES, 'দক্ষিণ আফ্রিকায় খরা।', ['দক্ষিণ আফ্রিকায়/LOC']],
  [
    'a country that owns a ministry belongs to it',
    NAMES,
    'নেপালের পররাষ্ট্র মন্ত্রণালয় চিঠি দিয়েছে।',
    ['নেপালের পররাষ্ট্র মন্ত্রণালয়/ORG'],
  ],
  ['a city before a police station does not', NAMES, 'খুলনার রূপসা থানায় চিঠি আসে।', ['খুলনার/LOC', 'রূপসা থানায়/ORG']],
  [
    'a name closed by a head word',
    NAMES,
    'হাতিরদিয়া উপজেলার চরকলমি গ্রামের মানুষ।',
    ['হাতিরদিয়া উপজেলার/LOC', 'চরকলমি গ্রামের/LOC'],
  ],
  [
    'a nationality that owns a ministry belongs to it',
    NAMES,
    'ফরাসি অর্থ মন্ত্রণালয় চুপ।',
    ['ফরাসি অর্থ মন্ত্রণালয়/ORG'],
  ],
  [
    'a country opens the name of a body',
    NAMES,
    'বাংলাদেশ নৌকা গবেষক সমিতি বসেছে।',
    ['বাংলাদেশ নৌকা গবেষক সমিতি/ORG'],
  ],
  ['a union of a profession', NAMES, 'খুলনা সাংবাদিক ইউনিয়ন বসেছে।', ['খুলনা সাংবাদিক ইউনিয়ন/ORG']],
  ['a union of the countryside', NAMES, 'হাতিরদিয়া ইউনিয়নে বন্যা।', ['হাতিরদিয়া ইউনিয়নে/LOC']],
  ['a firm and its group', NAMES, 'স্যামসাং গোষ্ঠীর কারখানা।', ['স্যামসাং গোষ্ঠীর/ORG']],
  ['a common head behind the genitive of a country', NAMES, 'জাপানের সশস্ত্র গোষ্ঠী চুপ।', ['জাপানের/LOC']],
  ['a body before a date', NAMES, 'বাংলাদেশ মাঝি ফোরাম ২৪ মার্চ বসবে।', ['বাংলাদেশ মাঝি ফোরাম/ORG']],
  ['হলে is if', NAMES, 'মনিরুল ইসলাম রাজি হলে নৌকা ছাড়বে।', ['মনিরুল ইসলাম/PER']],
  ['a district in the genitive', NAMES, 'খুলনা জেলার নদী।', ['খুলনা জেলার/LOC']],
  [
    'a party before its leader',
    ['ORG', 'ROLE', 'PER'],
    'বিএনপি নেতা মনিরুল ইসলাম আসেন।',
    ['বিএনপি/ORG', 'নেতা/ROLE', 'মনিরুল ইসলাম/PER'],
  ],
  [
    'the short form in brackets of a body',
    NAMES,
    'গণ মাঝি পার্টি (জিএমপা) বসেছে।',
    ['গণ মাঝি পার্টি/ORG', 'জিএমপা/ORG'],
  ],
  ['but no word of the language', NAMES, 'গণ মাঝি পার্টি (একাংশ) বসেছে।', ['গণ মাঝি পার্টি/ORG']],
  ['a listed armed group has no branch', NAMES, 'সামরিক শাখা আল-কায়েদা চুপ।', ['আল-কায়েদা/ORG']],
  ['an acronym takes no nationality', NAMES, 'পাকিস্তানি আইএসআই চুপ।', ['পাকিস্তানি/NORP', 'আইএসআই/ORG']],
  ['government is no part of a body', NAMES, 'সরকার নদী কমিশন চায়।', ['নদী কমিশন/ORG']],
  ['a head that points back', NAMES, 'তেল কোম্পানিগুলো আর নদী সংগঠনটি চুপ।', []],
  [
    'what is called after a listed person',
    NAMES,
    'শেখ হাসিনা বিশ্ববিদ্যালয়ের ছাত্র।',
    ['শেখ হাসিনা বিশ্ববিদ্যালয়ের/ORG'],
  ],
  ['but not where that person is', NAMES, 'শেখ হাসিনা হাসপাতালে যান।', ['শেখ হাসিনা/PER']],
  ['a word of the dictionary before a head', NAMES, 'ক্ষতিকর সফটওয়্যার আর মজবুত সেতু।', []],
  ['a place behind a prefix of names', NAMES, 'মো. ইসরাইল হোসেন আসেন।', ['মো. ইসরাইল হোসেন/PER']],
  ['a common head needs more than a common word', NAMES, 'বিরোধী দল আর স্থানীয় প্রতিষ্ঠান চুপ।', []],
  ['a branch of a party', NAMES, 'জেলা আওয়ামী লীগের নেতারা আসেন।', ['জেলা আওয়ামী লীগের/ORG']],
  ['words that জাতীয় opens', NAMES, 'জাতীয় নদী ও হাওর কমিশন বসেছে।', ['জাতীয় নদী ও হাওর কমিশন/ORG']],
  ['an unlisted acronym, not a test', NAMES, 'এনবিকেএস জানায়, ডিএনএ মেলেনি।', ['এনবিকেএস/ORG']],
  ['a unit with its number', NAMES, 'র‍্যাব-১২ অভিযান চালায়।', ['র‍্যাব-১২/ORG']],
  ['countries joined by a dash before a war', NAMES, 'চিলি-পেরু যুদ্ধ থামেনি।', ['চিলি-পেরু যুদ্ধ/EVENT']],
  ['a law with its year', NAMES, 'ভোক্তা অধিকার সংরক্ষণ আইন-২০০৯ পাস হয়।', ['ভোক্তা অধিকার সংরক্ষণ আইন-২০০৯/WORK']],
  [
    'a person after a title, whatever the words',
    ['PER', 'ROLE'],
    'রাষ্ট্রপতি ইলমারি ভান্তঙ্গের বলেন, কাজ চলছে।',
    ['রাষ্ট্রপতি/ROLE', 'ইলমারি ভান্তঙ্গের/PER'],
  ],
  [
    'former stays outside the role',
    ['PER', 'ROLE'],
    'সাবেক মেয়র সেলিম রেজা আসেন।',
    ['মেয়র/ROLE', 'সেলিম রেজা/PER'],
  ],
  [
    'honorifics stay outside, prefixes inside',
    ['PER'],
    'ড. মো. আনোয়ার হোসেনকে জানানো হয়।',
    ['মো. আনোয়ার হোসেনকে/PER'],
  ],
  ['initials belong to the name', ['PER'], 'এ কে এম মনিরুল ইসলাম বলেন।', ['এ কে এম মনিরুল ইসলাম/PER']],
  ['a name ends with its case ending', ['PER'], 'মনিরুল ইসলামকে কারখানা চেনে।', ['মনিরুল ইসলামকে/PER']],
  ['and joins no name', ['PER'], 'রফিকুল ইসলাম ও নাসিমা আক্তার এসেছেন।', ['রফিকুল ইসলাম/PER', 'নাসিমা আক্তার/PER']],
  ['what is called by a name', ['PER'], 'ঝন্টু নামে এক যুবক পালিয়েছে।', ['ঝন্টু/PER']],
  ['a common word is no name', ['PER'], 'আকাশ মেঘলা, আনন্দ নেই, আশা আছে।', []],
  ['a verb before a name stays outside', ['PER'], 'পাশে বসেন মনিরুল ইসলাম।', ['মনিরুল ইসলাম/PER']],
  ['a title that speaks', ['ROLE'], 'আইনমন্ত্রী বলেন, কাজ চলছে।', ['আইনমন্ত্রী/ROLE']],
  ['a title of a body', ['ROLE', 'LOC'], 'ভারতের রাষ্ট্রদূত চলে গেছেন।', ['ভারতের/LOC', 'রাষ্ট্রদূত/ROLE']],
  ['a field of office belongs to the title', ['ROLE'], 'জ্বালানি মন্ত্রী প্রকাশ থাপা আসেন।', ['জ্বালানি মন্ত্রী/ROLE']],
];

suite('Bengali entities', () => {
  for (const [name, types, text, expected] of cases)
    test(name, () => assert.deepEqual(namesIn('bn', text, types), expected));
});

suite('Bengali dates and quantities', () => {
  const spans: readonly (readonly [string, readonly string[]])[] = [
    ['২২ সেপ্টেম্বর কাজ শুরু।', ['২২ সেপ্টেম্বর/DATE']],
    ['রোববার (১১ জুন) সকালে সভা হয়।', ['রোববার (১১ জুন) সকালে/DATE']],
    ['পাঁচদিনে ৪২৭ জন আসেন।', ['পাঁচদিনে/DATE', '৪২৭ জন/NUM']],
    ['২২ বছর বয়সী এক তরুণ।', ['২২/NUM']],
    ['৫০ লাখ টাকা লাগবে।', ['৫০ লাখ টাকা/NUM']],
    ['৩.২ শতাংশ কমেছে।', ['৩.২ শতাংশ/NUM']],
    ['দুই পক্ষের সফর নিয়ে এখন কথা নেই।', []],
    ['ধারা ৩২ নিয়ে আপত্তি।', []],
    ['সাত বছরের কারাদণ্ড হয়।', []],
  ];
  for (const [text, expected] of spans)
    test(text, () => assert.deepEqual(namesIn('bn', text, ['DATE', 'NUM']), expected));
});
