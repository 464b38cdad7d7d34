import assert from 'node:assert/strict';
import { findPeople } from '../../../../../server/src/languages/bn/names/people';
import { foundIn } from '../../../support/words';

suite('Bengali people', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['words of a name side by side', 'পাশে নাজমা সরদার বসেন।', ['নাজমা সরদার/PER']],
    ['any words after a title', 'রাষ্ট্রপতি ইলমারি ভান্তন আসেন।', ['ইলমারি ভান্তন/PER']],
    ['who is called so', 'ঝন্টু নামে এক যুবক আসেন।', ['ঝন্টু/PER']],
    ['who is also called so', 'নাজমা সরদার ওরফে কলি আসেন।', ['নাজমা সরদার/PER', 'কলি/PER']],
    ['initials', 'এস. এম. আনোয়ার হোসেন আসেন।', ['এস. এম. আনোয়ার হোসেন/PER']],
    ['a case ending ends the name', 'আনোয়ার হোসেনের নৌকা।', ['আনোয়ার হোসেনের/PER']],
    ['kin stays outside', 'তাঁর ছেলে আনোয়ার হোসেন আসেন।', ['আনোয়ার হোসেন/PER']],
    ['words of the language are nobody', 'আকাশ মেঘলা, আশা আছে।', []],
  ];
  for (const [name, text, expected] of cases)
    test(name, () => assert.deepEqual(foundIn('bn', text, findPeople), expected));
});
