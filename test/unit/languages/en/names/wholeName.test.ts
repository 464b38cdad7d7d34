import assert from 'node:assert/strict';
import { wholeOf } from '../../../../../server/src/languages/en/names/wholeName';
import { readWords } from '../../../support/words';

suite('whole English names', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['Khulna Division', 'LOC'],
    ['Accounts Division', 'ORG'],
    ['Nokia Chile', 'ORG'],
    ['EU RSC', 'ORG'],
    ['Lake Serein', 'LOC'],
    ['Lake District Council', 'ORG'],
    ['Ministry of Rivers', 'ORG'],
    ['Mira Lind', undefined],
  ];
  for (const [name, type] of cases)
    test(`${name}: ${type ?? 'told by nothing'}`, () => {
      const { reading, words } = readWords('en', name);
      assert.equal(wholeOf(reading, words, 0, words.length)?.type, type);
    });
});
