import assert from 'node:assert/strict';
import { isAllPlain } from '../../../../../server/src/layers/entity/names/plainWords';
import { readParagraph } from '../../../../../server/src/text/reading';
import { packOf } from '../../../support/packs';

suite('names of plain words', () => {
  const isPlain = (id: string, text: string, from: number, to: number): boolean => {
    const reading = readParagraph(text, packOf(id).sentences);
    const evidence = packOf(id).entities.readNames?.(reading) ?? { words: [], found: [] };
    return isAllPlain(reading, evidence, { from, to, type: 'ORG', confidence: 1 });
  };

  test('a word of the language is no name', () => assert.ok(isPlain('bn', 'জনগণ চুপ।', 0, 1)));
  test('nor are two', () => assert.ok(isPlain('bn', 'মানুষের অপেক্ষা শেষ।', 0, 2)));
  test('one word that may be a name is enough', () => assert.ok(!isPlain('bn', 'ইলমারভ সরকার চুপ।', 0, 2)));
  test('a listed name is none of them', () => assert.ok(!isPlain('bn', 'সংসদ বসেছে।', 0, 1)));
  test('capitals are left to the tagger', () => assert.ok(!isPlain('en', 'The Who sang.', 1, 2)));
});
