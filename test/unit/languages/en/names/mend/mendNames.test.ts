import assert from 'node:assert/strict';
import { mendNames } from '../../../../../../server/src/languages/en/names/mend/mendNames';
import { CERTAIN } from '../../../../../../server/src/layers/entity/certainty';
import type { EntityType, Mention } from '../../../../../../server/src/layers/types';
import { readWords } from '../../../../support/words';

type Guess = readonly [words: string, type: EntityType];

/** What becomes of a tagger's guesses in a sentence of which some names are certain, as `words/TYPE`. */
function mended(text: string, guesses: readonly Guess[], certain: readonly Guess[] = []): readonly string[] {
  const { reading, words } = readWords('en', text);
  const mention = ([name, type]: Guess, confidence: number): Mention => {
    const start = text.indexOf(name);
    const listing = words.find((_, i) => reading.tokens[i]?.start === start)?.listing?.value.country;
    const value = listing === undefined ? {} : { value: listing };
    return { start, end: start + name.length, type, confidence, why: 'model: tagger', ...value };
  };
  const found = certain.map(guess => mention(guess, CERTAIN));
  return mendNames(
    reading,
    { words, found },
    guesses.map(guess => mention(guess, 0.9)),
  ).map(({ start, end, type }) => `${text.slice(start, end)}/${type}`);
}

suite('mended names', () => {
  test('a certain name stands alone', () =>
    assert.deepEqual(
      mended('They hired Vanton Serein.', [['Vanton Serein', 'PER']], [['Vanton Serein', 'ORG']]),
      ['Vanton Serein/ORG'],
    ));
  test('a country and a title are no part of a person', () =>
    assert.deepEqual(mended('They met US President Ada Moss.', [['US President Ada Moss', 'PER']]), [
      'US/LOC',
      'Ada Moss/PER',
    ]));
  test('a place that is a given name stays', () =>
    assert.deepEqual(mended('They met Paris Vanton.', [['Paris Vanton', 'PER']]), ['Paris Vanton/PER']));
  test('a title behind a party', () =>
    assert.deepEqual(mended('She is a Harbour Party MP now.', [['Harbour Party MP', 'ORG']]), [
      'Harbour Party/ORG',
    ]));
  test('a title inside a body stays', () =>
    assert.deepEqual(mended('The Office of the Ombudsman closed.', [['Office of the Ombudsman', 'ORG']]), [
      'Office of the Ombudsman/ORG',
    ]));
  test('a suffix', () =>
    assert.deepEqual(
      mended('They met Ada Moss, Jr. today.', [
        ['Ada Moss', 'PER'],
        ['Jr', 'PER'],
      ]),
      ['Ada Moss, Jr/PER'],
    ));
  test('a marked byname', () =>
    assert.deepEqual(
      mended('They met Ada “Pip” Vanton today.', [
        ['Ada', 'PER'],
        ['Vanton', 'PER'],
      ]),
      ['Ada “Pip” Vanton/PER'],
    ));
  test('a syllable behind a hyphen', () =>
    assert.deepEqual(mended('They met Lim Ha-neul today.', [['Lim', 'PER']]), ['Lim Ha-neul/PER']));
  test('no word that describes', () =>
    assert.deepEqual(mended('The Vanton-led crew left.', [['Vanton', 'PER']]), ['Vanton/PER']));
  test('where a person is from', () =>
    assert.deepEqual(mended('They met Ada Moss of Quorel.', [['Ada Moss of Quorel', 'PER']]), [
      'Ada Moss/PER',
    ]));
  test('an article before a body', () =>
    assert.deepEqual(mended('The Harbour Union left.', [['The Harbour Union', 'ORG']]), [
      'Harbour Union/ORG',
    ]));
  test('a body with its country', () =>
    assert.deepEqual(
      mended('The Finnish Ministry of Rivers asked the Ohio Supreme Court.', [
        ['Finnish', 'NORP'],
        ['Ministry of Rivers', 'ORG'],
        ['Ohio', 'LOC'],
        ['Supreme Court', 'ORG'],
      ]),
      ['Finnish Ministry of Rivers/ORG', 'Ohio Supreme Court/ORG'],
    ));
  test('a company stays apart from its country', () =>
    assert.deepEqual(
      mended('The Finnish Vanton Motors closed.', [
        ['Finnish', 'NORP'],
        ['Vanton Motors', 'ORG'],
      ]),
      ['Finnish/NORP', 'Vanton Motors/ORG'],
    ));
});
