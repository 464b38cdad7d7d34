import assert from 'node:assert/strict';
import { stems } from '../../../../server/src/languages/bn/morphology';
import { phraseKey } from '../../../../server/src/languages/lexicon';
import { createPhraseIndex } from '../../../../server/src/layers/entity/phraseIndex';
import { tokenize } from '../../../../server/src/text/tokens';

const index = createPhraseIndex(
  ['উত্তর কোরিয়া', 'কোরিয়া', 'জি-৭'].map(phrase => [phraseKey(phrase), phrase] as const),
  stems,
);

suite('phrase index', () => {
  test('takes the longest phrase, a case ending on its last word', () => {
    const match = index.longestAt(tokenize('উত্তর কোরিয়ার নেতা'), 0);
    assert.deepEqual([match?.value, match?.end, match?.ending], ['উত্তর কোরিয়া', 2, 'র']);
  });

  test('takes no ending inside a phrase', () =>
    assert.equal(index.longestAt(tokenize('উত্তরের কোরিয়া'), 0), undefined));

  test('finds phrases with marks in them', () => assert.equal(index.longestAt(tokenize('জি-৭'), 0)?.end, 3));

  test('tells the shortest ending of a word', () => {
    assert.equal(index.endingOf('কোরিয়া'.normalize('NFC')), '');
    assert.equal(index.endingOf('কোরিয়ারও'.normalize('NFC')), 'রও');
    assert.equal(index.endingOf('জাপান'), undefined);
  });

  test('says quickly where nothing starts', () => {
    assert.equal(index.mayStart('উত্তর'), true);
    assert.equal(index.mayStart('জাপান'), false);
  });
});
