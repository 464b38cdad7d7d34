import assert from 'node:assert/strict';
import { findHeaded } from '../../../../../server/src/languages/bn/names/headed';
import { foundIn } from '../../../support/words';

suite('Bengali names by their head word', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['an owner in the genitive', 'নেপালের নৌপরিবহন মন্ত্রণালয় বসে।', ['নেপালের নৌপরিবহন মন্ত্রণালয়/ORG']],
    ['an unlisted place', 'হাতিরদিয়া উপজেলায় মেলা।', ['হাতিরদিয়া উপজেলায়/LOC']],
    ['words of offices joined by ও', 'নদী ও পানিসম্পদ বিষয়ক কমিশন বসে।', ['পানিসম্পদ বিষয়ক কমিশন/ORG']],
    ['a division behind a place is a place', 'খুলনা বিভাগে বৃষ্টি।', ['খুলনা বিভাগে/LOC']],
    ['parties to a war', 'দ্বিতীয় চিলি-পেরু যুদ্ধ থামে।', ['চিলি-পেরু যুদ্ধ/EVENT']],
    ['nobody stands before the parties', 'মন্ত্রী হো চিলি-পেরু সংঘাতের কথা তোলেন।', ['চিলি-পেরু সংঘাতের/EVENT']],
    ['a law with its year', 'নৌপথ সংরক্ষণ আইন-২০৩১ পাস হয়।', ['নৌপথ সংরক্ষণ আইন-২০৩১/WORK']],
    ['a common head behind a common word', 'বিরোধী দল চুপ।', []],
    ['a word that only looks like a head', 'বৃষ্টি হলেও খেলা চলে।', []],
  ];
  for (const [name, text, expected] of cases)
    test(name, () => assert.deepEqual(foundIn('bn', text, findHeaded), expected));
});
