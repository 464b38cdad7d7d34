import assert from 'node:assert/strict';
import { stems } from '../../../../server/src/languages/bn/morphology';
import { stripEnding } from '../../../../server/src/languages/bn/stripEnding';
import { lookupKey } from '../../../../server/src/text/lookupKey';

suite('Bengali morphology', () => {
  const readings: readonly (readonly [string, string, string])[] = [
    ['খুলনার', 'খুলনা', 'র'],
    ['লুক্সেমবার্গের', 'লুক্সেমবার্গ', 'ের'],
    ['হংকংয়ের', 'হংকং', 'য়ের'],
    ['নেপালেই', 'নেপাল', 'েই'],
    ['নাজমাও', 'নাজমা', 'ও'],
    ['ঢাকায়', 'ঢাকা', 'য়'],
    ['দিল্লিতে', 'দিল্লি', 'তে'],
    ['বার্লিনসহ', 'বার্লিন', 'সহ'],
    ['ট্রাইব্যুনালগুলোকে', 'ট্রাইব্যুনাল', 'গুলোকে'],
    ['শিক্ষকরা', 'শিক্ষক', 'রা'],
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
    ['ইলমারভের', 'ইলমারভ', never, never],
    ['নভোরাদের', 'নভোরাদ', never, never],
    ['কাদের', 'কাদের', never, is('কাদের')],
    ['ইলমারিকে', 'ইলমারি', is('ইলমারি'), never],
    ['নাজমার', 'নাজমা', is('নাজমা'), never],
    ['কাসিমির', 'কাসিমির', never, never],
  ];
  for (const [word, bare, isAttested, isKnown] of stripped)
    test(`${word} is stripped to ${bare}`, () =>
      assert.equal(stripEnding(lookupKey(word), isAttested, isKnown), lookupKey(bare)));
});
