import assert from 'node:assert/strict';
import { parseNumeral } from '../../../server/src/text/numerals';

suite('numerals', () => {
  const cases: readonly (readonly [string, number, string])[] = [
    ['২০শে', 20, 'শে'],
    ['1,200', 1200, ''],
    ['১৮১,৬০৯', 181609, ''],
    ['5.5', 5.5, ''],
    ['10am', 10, 'am'],
  ];
  for (const [key, value, suffix] of cases)
    test(key, () => {
      const numeral = parseNumeral(key);
      assert.equal(numeral?.value, value);
      assert.equal(numeral?.suffix, suffix);
    });

  test('is undefined for a word', () => assert.equal(parseNumeral('কুড়ি'), undefined));
});
