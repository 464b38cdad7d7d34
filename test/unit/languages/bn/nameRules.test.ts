import assert from 'node:assert/strict';
import { lookupKey } from '../../../../server/src/text/lookupKey';
import { packOf } from '../../support/packs';

const rules = () => packOf('bn').entities.names;
const never = () => false;

suite('rules for Bengali names', () => {
  test('spellings of one name sound alike', () =>
    assert.equal(rules().soundKey(lookupKey('তাহের')), rules().soundKey(lookupKey('তাহির'))));
  test('names of other consonants do not', () =>
    assert.notEqual(rules().soundKey(lookupKey('তাহের')), rules().soundKey(lookupKey('তাহেদ'))));
  test('a word of the language says too little alone', () =>
    assert.deepEqual([rules().isAmbiguous('আকাশ'), rules().isAmbiguous(lookupKey('ভান্তন'))], [true, false]));
  test('the bare form of a name keeps an ending of its own', () => {
    assert.equal(rules().bareForm(lookupKey('কাদের'), never), lookupKey('কাদের'));
    assert.equal(rules().bareForm(lookupKey('ভান্তনকে'), never), lookupKey('ভান্তন'));
  });
  test('an upazila lends its name, a ministry does not', () =>
    assert.deepEqual(
      [rules().isPlaceKind(lookupKey('উপজেলা')), rules().isPlaceKind(lookupKey('মন্ত্রণালয়'))],
      [true, false],
    ));
});
