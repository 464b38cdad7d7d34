import assert from 'node:assert/strict';
import { findBodies } from '../../../../../server/src/languages/bn/names/bodies';
import { foundIn } from '../../../support/words';

suite('Bengali bodies before titles', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['a body before who speaks for it', 'দলনার মুখপাত্র আসেন।', ['দলনার/ORG']],
    ['words between the two', 'দলনার একজন সাবেক কর্মকর্তা আসেন।', ['দলনার/ORG']],
    ['a place before its mayor', 'নভোরাদের মেয়র আসেন।', ['নভোরাদের/LOC']],
    ['no word of the language', 'নদীর মুখপাত্র আসেন।', []],
    ['no word without the genitive', 'দলনা মুখপাত্র আসেন।', []],
  ];
  for (const [name, text, expected] of cases)
    test(name, () => assert.deepEqual(foundIn('bn', text, findBodies), expected));
});
