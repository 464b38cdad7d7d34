import assert from 'node:assert/strict';
import { findDatelinePlace } from '../../../../../server/src/layers/entity/names/findDatelinePlace';
import type { StructureKind } from '../../../../../server/src/layers/types';
import { readParagraph } from '../../../../../server/src/text/reading';

const sentences = { stops: new Set(['।', '?', '!']), fullStopEnds: true, abbreviations: new Set<string>() };
const rules = { isAmbiguous: (word: string) => word === 'update' };
const placeIn = (text: string, kind: StructureKind = 'dateline') =>
  findDatelinePlace(readParagraph(text, sentences), kind, rules).map(
    ({ start, end, type }) => `${type} ${text.slice(start, end)}`,
  );

suite('the place of a dateline', () => {
  test('stands before a comma, a bracket or a dash', () => {
    assert.deepEqual(placeIn('MARDOVA CITY (AP) — Rain fell.'), ['LOC MARDOVA CITY']);
    assert.deepEqual(placeIn('PORT ELMA, Mar 3 - Rain fell.'), ['LOC PORT ELMA']);
    assert.deepEqual(placeIn('TARN-ON-LEA — Rain fell.'), ['LOC TARN-ON-LEA']);
    assert.deepEqual(placeIn('মারদোভা, ১২ মার্চ: বৃষ্টি হয়েছে।'), ['LOC মারদোভা']);
  });

  test('is no word of the language', () => assert.deepEqual(placeIn('UPDATE — The road is open.'), []));

  test('is left open before a colon, where any word may stand', () =>
    assert.deepEqual(placeIn('MARDOVA: Rain fell.'), []));

  test('opens no other paragraph', () => assert.deepEqual(placeIn('Mardova, he said, is far.', 'body'), []));
});
