import assert from 'node:assert/strict';
import { mentionsIn } from '../../support/packs';

const valueOf = (id: string, dateline: string, text: string) =>
  (mentionsIn(id, [HEADLINE, dateline, text]).mentions[2] ?? []).find(({ type }) => type === 'DATE')?.value;

const HEADLINE = 'Rain';

suite('resolve dates', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['He came yesterday.', '2026-02-13'],
    ['He comes tomorrow.', '2026-02-15'],
    ['It rained last month.', '2026-01'],
    ['It rained last year.', '2025'],
    ['They met on Thursday.', '2026-02-12'],
    ['They met on Saturday.', '2026-02-14'],
    ['They meet next Monday.', '2026-02-16'],
    ['It began on December 30.', '2025-12-30'],
    ['It opens in March.', '2026-03'],
  ];
  for (const [text, value] of cases)
    test(text, () =>
      assert.equal(
        valueOf('en', 'FENI, Feb 14, 2026 (RDN) - Rain fell over the town for a third day in a row.', text),
        value,
      ),
    );

  test('গতকাল', () => assert.equal(valueOf('bn', '১৪ ফেব্রুয়ারি ২০২৬', 'গতকাল বৃষ্টি হয়।'), '2026-02-13'));

  test('stay open where no dateline tells the day', () => {
    assert.equal(valueOf('en', 'Rain fell.', 'He came yesterday.'), undefined);
    assert.equal(valueOf('en', 'Rain fell on Feb 14, 2026.', 'It began on December 30.'), '--12-30');
  });
});
