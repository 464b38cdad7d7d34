import assert from 'node:assert/strict';
import { findListed } from '../../../../../server/src/languages/bn/names/listed';
import { foundIn, readWords } from '../../../support/words';

suite('Bengali listed names', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['with a case ending', 'নেপালের নদী।', ['নেপালের/LOC']],
    ['with an ending written apart', 'বিএনপি’র সভা।', ['বিএনপি’র/ORG']],
    ['with a unit’s number', 'র‍্যাব-১২ আসে।', ['র‍্যাব-১২/ORG']],
    ['a place has no number', 'নেপাল-১২ আসে।', ['নেপাল/LOC']],
  ];
  for (const [name, text, expected] of cases)
    test(name, () => assert.deepEqual(foundIn('bn', text, findListed), expected));

  test('bring their code', () => {
    const { reading, words } = readWords('bn', 'নেপালে বৃষ্টি।');
    assert.equal(findListed(reading, words)[0]?.value, 'NP');
  });
});
