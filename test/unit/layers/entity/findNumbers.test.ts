import assert from 'node:assert/strict';
import { mentionsIn } from '../../support/packs';

/** Quantities with their values. */
const quantitiesIn = (id: string, text: string) =>
  (mentionsIn(id, [text]).mentions[0] ?? [])
    .filter(({ type }) => type === 'NUM')
    .map(({ start, end, value }) => [text.slice(start, end), value]);

suite('find numbers', () => {
  const cases: readonly (readonly [string, string, string, readonly (readonly [string, string])[]])[] = [
    ['en', 'money with its sign', 'It cost $40 then.', [['$40', '40 $']]],
    ['en', 'a scale word', 'Some 3 million boats came.', [['3 million', '3000000']]],
    [
      'en',
      'scales on scales',
      'It holds two hundred thousand tonnes.',
      [['two hundred thousand tonnes', '200000 tonnes']],
    ],
    ['en', 'the upper end of a range', 'They sold 10–12 boats.', [['10–12', '12']]],
    ['en', 'a percentage', 'It fell by 4.5 percent.', [['4.5 percent', '4.5 percent']]],
    ['en', 'no small count', 'They sold 3 boats.', []],
    ['en', 'no ordinal', 'The 13th boat sank.', []],
    ['en', 'no label', 'Read Section 44 again.', []],
    ['en', 'no part of a name', 'The Ferry-21 sank.', []],
    ['bn', 'taka', 'খরচ ৫০ লাখ টাকা।', [['৫০ লাখ টাকা', '5000000 টাকা']]],
    ['bn', 'a scale that stands alone', 'শতাধিক নৌকা আসে।', [['শতাধিক', '100']]],
    ['bn', 'separators of thousands', 'মোট ১,২৩,৪৫৬ জন।', [['১,২৩,৪৫৬ জন', '123456 জন']]],
    ['bn', 'no ordinal', 'এটি ১২তম নৌকা।', []],
    ['bn', 'no label', 'ধারা ২৭ নিয়ে আপত্তি।', []],
  ];
  for (const [id, name, text, expected] of cases)
    test(`${id}: ${name}`, () => assert.deepEqual(quantitiesIn(id, text), expected));
});
