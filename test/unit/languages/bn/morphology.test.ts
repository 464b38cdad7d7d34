import assert from 'node:assert/strict';
import { stems } from '../../../../server/src/languages/bn/morphology';
import { stripEnding } from '../../../../server/src/languages/bn/stripEnding';
import { lookupKey } from '../../../../server/src/text/lookupKey';

suite('Bengali morphology', () => {
  const readings: readonly (readonly [string, string, string])[] = [
    ['রাশিয়ার', 'রাশিয়া', 'র'],
    ['গোল্ডবার্গের', 'গোল্ডবার্গ', 'ের'],
    ['পিয়ংইয়ংয়ের', 'পিয়ংইয়ং', 'য়ের'],
    ['পাকিস্তানেই', 'পাকিস্তান', 'েই'],
    ['হাসিনাও', 'হাসিনা', 'ও'],
    ['ঢাকায়', 'ঢাকা', 'য়'],
    ['দিল্লিতে', 'দিল্লি', 'তে'],
    ['কুরস্কসহ', 'কুরস্ক', 'সহ'],
    ['ট্রাইব্যুনালগুলোকে', 'ট্রাইব্যুনাল', 'গুলোকে'],
    ['রহমতুল্লাহর', 'রহমতুল্লাহ', 'র'],
  ];
  for (const [word, stem, ending] of readings)
    test(`${word} may be ${stem} + ${ending}`, () => {
      const found = stems(lookupKey(word));
      assert.ok(
        found.some(reading => reading.stem === lookupKey(stem) && reading.ending === lookupKey(ending)),
      );
    });

  test('the bare word comes first', () => assert.deepEqual(stems('ঢাকা')[0], { stem: 'ঢাকা', ending: '' }));

  const never = () => false;
  const is =
    (...words: readonly string[]) =>
    (form: string) =>
      words.map(lookupKey).includes(form);
  const stripped: readonly (readonly [
    string,
    string,
    (form: string) => boolean,
    (form: string) => boolean,
  ])[] = [
    ['পেসকভের', 'পেসকভ', never, never],
    ['বেলগোরদের', 'বেলগোরদ', never, never],
    ['কাদের', 'কাদের', never, is('কাদের')],
    ['পুতিনকে', 'পুতিন', is('পুতিন'), never],
    ['হাসিনার', 'হাসিনা', is('হাসিনা'), never],
    ['ভ্লাদিমির', 'ভ্লাদিমির', never, never],
  ];
  for (const [word, bare, isAttested, isKnown] of stripped)
    test(`${word} is stripped to ${bare}`, () =>
      assert.equal(stripEnding(lookupKey(word), isAttested, isKnown), lookupKey(bare)));
});
