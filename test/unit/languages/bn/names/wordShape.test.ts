import assert from 'node:assert/strict';
import { wordShape } from '../../../../../server/src/languages/bn/names/wordShape';
import { lookupKey } from '../../../../../server/src/text/lookupKey';

const key = lookupKey;

suite('shape of Bengali words', () => {
  for (const word of ['দৌড়াচ্ছেন', 'নৌকাভিত্তিক', 'boat'])
    test(`${word} is no name`, () => assert.equal(wordShape.isNoName(key(word)), true));
  test('ইলমারি may be one', () => assert.equal(wordShape.isNoName(key('ইলমারি')), false));

  for (const word of ['নৌমন্ত্রী', 'নৌকাচালক'])
    test(`${word} is a title`, () => assert.equal(wordShape.isTitle(key(word)), true));
  test('মাঝি is none by its shape', () => assert.equal(wordShape.isTitle(key('মাঝি')), false));

  test('a polite verb goes back to its plain form', () =>
    assert.deepEqual([wordShape.baseOf(key('ধরেন')), wordShape.baseOf(key('ধান'))], [key('ধরে'), undefined]));

  test('a day of remembrance says so', () =>
    assert.deepEqual([wordShape.isDay('নদী দিবস'), wordShape.isDay('নদী মেলা')], [true, false]));

  test('a word with a case ending specifies no title', () =>
    assert.deepEqual([wordShape.isSpecifier('জলপথ'), wordShape.isSpecifier(key('নৌকাদের'))], [true, false]));
});
