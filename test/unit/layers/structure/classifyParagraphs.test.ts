import assert from 'node:assert/strict';
import { kindsOf } from '../../support/packs';

const BODY_BN = 'জেলা শহরে টানা তিন দিনের বৃষ্টিতে নিচু এলাকা ডুবে গেছে, দোকানপাট বন্ধ রেখেছেন ব্যবসায়ীরা।';
const BODY_EN =
  'Three days of rain have flooded the lower parts of the town, and shopkeepers have kept their shutters down.';

suite('classify paragraphs', () => {
  const lines: readonly (readonly [string, string, string])[] = [
    ['bn', 'advert', '[বিজ্ঞাপন_২]'],
    ['bn', 'advert', 'বিজ্ঞাপন'],
    ['bn', 'source-link', 'উৎস'],
    ['bn', 'comments', 'মন্তব্য (0)'],
    ['bn', 'comments', '১২টি মন্তব্য'],
    ['bn', 'tags', 'ট্যাগ: বন্যা, ফেনী'],
    ['bn', 'boilerplate', 'আরও পড়ুন'],
    ['bn', 'caption', '| নদীর পাড়ে অপেক্ষা করছেন যাত্রীরা। (সূত্র: ডাকঘর) |'],
    ['bn', 'caption', 'নদীর পাড়ে অপেক্ষা করছেন যাত্রীরা। ছবি: রফিক উল্লাহ'],
    ['bn', 'credit', 'ছবি: সংগৃহীত'],
    ['bn', 'byline', 'নিজস্ব প্রতিবেদক, ঢাকা'],
    ['en', 'advert', 'Advertisement'],
    ['en', 'comments', 'Comments (3)'],
    ['en', 'tags', 'Tags: floods, Feni'],
    ['en', 'boilerplate', 'Read more'],
    ['en', 'caption', 'Sabina Yasmin- File Photo'],
    ['en', 'credit', 'Photo: River Desk'],
    ['en', 'byline', 'AFP :'],
    ['en', 'byline', 'By Tomas Reed'],
    ['en', 'dateline', 'Monday, March 3, 2025'],
  ];
  for (const [id, kind, line] of lines) {
    const body = id === 'bn' ? BODY_BN : BODY_EN;
    test(`${id}: ${line} is ${kind}`, () => {
      const title = id === 'bn' ? 'টানা বৃষ্টিতে শহরে পানি' : 'Rain floods the town';
      assert.deepEqual(kindsOf(id, [title, line, body].join('\n')), ['headline', kind, 'body']);
    });
  }

  test('a dateline may share its line with text', () => {
    assert.equal(kindsOf('bn', `টানা বৃষ্টি\n\nফেনী, ৩ মে: ${BODY_BN}`)[2], 'dateline');
    assert.equal(kindsOf('en', `Rain\n\nFENI, May 3, 2025 (RDN) - ${BODY_EN}`)[2], 'dateline');
    assert.equal(kindsOf('en', `Rain\n\nFENI: ${BODY_EN}`)[2], 'dateline');
  });

  test('a speaker before a colon further down is no dateline', () => {
    assert.equal(kindsOf('bn', `টানা বৃষ্টি\n\n${BODY_BN}\n\nসেলিম রেজা: ${BODY_BN}`)[4], 'body');
  });

  test('a first line that is a sentence is no headline', () => {
    assert.deepEqual(kindsOf('bn', `${BODY_BN}\n${BODY_BN}`), ['body', 'body']);
  });

  test('a headline may ask or quote', () => {
    assert.equal(kindsOf('bn', `পানি নামবে কবে?\n\n${BODY_BN}`)[0], 'headline');
    assert.equal(kindsOf('en', `‘We lost everything’\n\n${BODY_EN}`)[0], 'headline');
  });

  test('a short line between paragraphs is a crosshead, rows of short lines are none', () => {
    assert.equal(kindsOf('bn', `শহরে পানি\n${BODY_BN}\nপ্রশাসন যা বলছে\n${BODY_BN}`)[2], 'headline');
    assert.equal(kindsOf('en', `Rain\n${BODY_EN}\n- Long night -\n${BODY_EN}`)[2], 'headline');
    assert.deepEqual(kindsOf('en', `Rain\n${BODY_EN}\nFeni 3\nSylhet 2\n${BODY_EN}`).slice(2, 4), [
      'body',
      'body',
    ]);
  });

  test('an article of nothing has nothing', () => assert.deepEqual(kindsOf('en', ''), ['body']));
});
