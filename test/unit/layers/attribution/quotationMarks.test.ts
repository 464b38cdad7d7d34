import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pairQuotationMarks } from '../../../../server/src/layers/attribution/quotationMarks';

const innerOf = (text: string) =>
  pairQuotationMarks(text).map(({ inner }) => text.slice(inner.start, inner.end));

suite('quotation marks', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['curly double', '“Come in,” he said, “and sit.”', ['Come in', 'and sit.']],
    ['straight double', 'She said "yes" and "no".', ['yes', 'no']],
    ['curly single', 'তিনি বলেন, ‘সেতু খুলবে।’', ['সেতু খুলবে।']],
    ['guillemets', 'Il a écrit «la digue tient».', ['la digue tient']],
    ['doubled singles closed by straight ones', "তিনি বলেন, ‘‘নদী শান্ত৷''", ['নদী শান্ত৷']],
    ['typewriter pairs', "``It rained,'' he said.", ['It rained']],
    ['a curly mark closed by a straight one', "‘বাঁধের কথা' নিয়ে", ['বাঁধের কথা']],
    ['nested marks belong to the outer pair', '“He said ‘no’ twice,” she said.', ['He said ‘no’ twice']],
    ['straight marks inside curly ones', '“He said "no" twice,” she said.', ['He said "no" twice']],
    [
      'a mark that never closes runs to the end',
      '“We will wait. Nobody came. ',
      ['We will wait. Nobody came.'],
    ],
    ['apostrophes are no marks', 'It’s the mayors’ plan, isn’t it?', []],
    ['an apostrophe before a Bengali ending', 'সিএনপি’র নেতা এলেন।', []],
    ['a Bengali ending behind a closing mark', '‘সোনার তরী’র পাতা আর ‘চিঠি’ দুটিই আছে', ['সোনার তরী', 'চিঠি']],
    ['an apostrophe inside marks', '‘সিএনপি’র নেতা এলেন’ বলেন তিনি', ['সিএনপি’র নেতা এলেন']],
    ['words opened in the paragraph before', 'and nobody came,” she said.', ['and nobody came']],
    ['a comma before the closing mark is left out', '“Wait,” he said.', ['Wait']],
  ];
  for (const [name, text, expected] of cases) test(name, () => assert.deepEqual(innerOf(text), expected));

  test('pairs lie in order, inside the text, and never overlap', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('“', '”', '‘', '’', '"', "'", '«', '»', 'a', 'ক', ' ', ',') }),
        text => {
          let end = 0;
          for (const pair of pairQuotationMarks(text)) {
            assert.ok(pair.start >= end && pair.inner.start >= pair.start);
            assert.ok(
              pair.inner.end >= pair.inner.start && pair.inner.end <= pair.end && pair.end <= text.length,
            );
            end = pair.end;
          }
        },
      ),
    );
  });

  test('100,000 open marks take time that grows with the text only', () => {
    const started = performance.now();
    assert.equal(pairQuotationMarks('“a '.repeat(100_000)).length, 1);
    assert.ok(performance.now() - started < 2000);
  });
});
