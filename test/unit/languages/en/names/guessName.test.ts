import assert from 'node:assert/strict';
import { guessOf } from '../../../../../server/src/languages/en/names/guessName';
import { readWords } from '../../../support/words';

suite('guesses at English names', () => {
  const cases: readonly (readonly [string, string, string, boolean, string | undefined])[] = [
    ['behind a title', 'Vantongeren came.', 'Vantongeren', true, 'PER'],
    ['words of a name', 'They saw Tomas Vanton.', 'Tomas Vanton', false, 'PER'],
    ['somebody who speaks', 'Then Vantongeren said no.', 'Vantongeren', false, 'PER'],
    ['letters', 'The KRSB came.', 'KRSB', false, 'ORG'],
    ['behind a preposition of place', 'It rained in Vantongeren today.', 'Vantongeren', false, 'LOC'],
    ['a lone word of the language', 'They saw Ferry.', 'Ferry', false, undefined],
  ];
  for (const [name, text, run, titled, type] of cases)
    test(name, () => {
      const { reading, words } = readWords('en', text);
      const start = text.indexOf(run);
      const from = reading.tokens.findIndex(token => token.start === start);
      const to = reading.tokens.findIndex(token => token.end === start + run.length) + 1;
      assert.equal(guessOf(reading, words, from, to, titled)?.type, type);
    });
});
