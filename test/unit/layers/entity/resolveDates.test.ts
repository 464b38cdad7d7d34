import assert from 'node:assert/strict';
import { mentionsIn } from '../../support/packs';

const dateIn = (id: string, dateline: string, text: string) =>
  (mentionsIn(id, [HEADLINE, dateline, text]).mentions[2] ?? []).find(({ type }) => type === 'DATE')?.value;

const HEADLINE = 'Rain';

suite('resolve dates', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['He came yesterday.', '2027-03-12'],
    ['He comes tomorrow.', '2027-03-14'],
    ['It rained last month.', '2027-02'],
    ['It rained last year.', '2026'],
    ['They met on Thursday.', '2027-03-11'],
    ['They met on Saturday.', '2027-03-13'],
    ['They meet next Monday.', '2027-03-15'],
    ['It began on November 28.', '2026-11-28'],
    ['It opens in April.', '2027-04'],
  ];
  for (const [text, value] of cases)
    test(text, () =>
      assert.equal(
        dateIn('en', 'FENI, Mar 13, 2027 (RDN) - Rain fell over the town for a third day in a row.', text),
        value,
      ),
    );

  test('গতকাল', () => assert.equal(dateIn('bn', '১৩ মার্চ ২০২৭', 'গতকাল বৃষ্টি হয়।'), '2027-03-12'));

  test('stay open where no dateline tells the day', () => {
    assert.equal(dateIn('en', 'Rain fell.', 'He came yesterday.'), undefined);
    assert.equal(dateIn('en', 'Rain fell on Mar 13, 2027.', 'It began on November 28.'), '--11-28');
  });
});
