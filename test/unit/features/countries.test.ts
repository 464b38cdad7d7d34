import assert from 'node:assert/strict';
import { countryName, flagOf } from '../../../server/src/features/countries';

suite('countries', () => {
  test('makes a flag of a country code, and nothing of anything else', () => {
    assert.equal(flagOf('BD'), '🇧🇩');
    assert.equal(flagOf('gb'), '🇬🇧');
    for (const code of ['', 'B', 'BDX', 'বাং', '<>']) assert.equal(flagOf(code), '');
  });

  test('names a country in the reader’s language, an unknown code as it is', () => {
    assert.equal(countryName('BD', 'en'), 'Bangladesh');
    assert.equal(countryName('BD', 'bn'), 'বাংলাদেশ');
    assert.equal(countryName('not a code', 'en'), 'not a code');
  });
});
