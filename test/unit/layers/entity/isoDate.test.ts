import assert from 'node:assert/strict';
import { mentionsIn } from '../../support/packs';

const dates = (id: string, text: string) =>
  (mentionsIn(id, [text]).mentions[0] ?? [])
    .filter(({ type }) => type === 'DATE')
    .map(({ start, end, value }) => [text.slice(start, end), value]);

suite('iso date', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['bn', '২০২৪ সালের ৫ আগস্ট', '2024-08-05'],
    ['bn', '২২ সেপ্টেম্বর', '--09-22'],
    ['bn', '২০শে মার্চ ২০২১', '2021-03-20'],
    ['bn', '১৯৭১ সালে', '1971'],
    ['en', 'Mar 13, 2027', '2027-03-13'],
    ['en', '13 March 2027', '2027-03-13'],
    ['en', 'March 2020', '2020-03'],
    ['en', 'October', '--10'],
  ];
  for (const [id, text, value] of cases)
    test(text, () =>
      assert.deepEqual(dates(id, id === 'en' ? `It began on ${text}.` : `${text} শুরু হয়।`)[0]?.[1], value),
    );
});
