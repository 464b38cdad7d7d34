import assert from 'node:assert/strict';
import { findAcronyms } from '../../../../../server/src/languages/bn/names/acronyms';
import { foundIn } from '../../../support/words';

suite('Bengali acronyms', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['letters spelt out', 'এনবিকেএস জানায়।', ['এনবিকেএস/ORG']],
    ['with a case ending', 'এনবিকেএসের সভা।', ['এনবিকেএসের/ORG']],
    ['two letters are too few', 'এনবি জানায়।', []],
    ['tests and papers are no bodies', 'ডিএনএ ও এনআইডি মেলেনি।', []],
    ['words that only begin so', 'এনবিকেএসটুলি দূরে।', []],
  ];
  for (const [name, text, expected] of cases)
    test(name, () => assert.deepEqual(foundIn('bn', text, findAcronyms), expected));
});
