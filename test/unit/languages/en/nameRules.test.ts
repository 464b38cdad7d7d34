import assert from 'node:assert/strict';
import { readParagraph } from '../../../../server/src/text/reading';
import { packOf } from '../../support/packs';

const rules = () => packOf('en').entities.names;
const mayBeName = (text: string) => rules().mayBeName(readParagraph(text, packOf('en').sentences), 0);

suite('rules for English names', () => {
  test('spellings of one name sound alike', () =>
    assert.equal(rules().soundKey('mohammed'), rules().soundKey('muhammad')));
  test('initials pass over small words', () =>
    assert.equal(rules().initials(['commission', 'for', 'river', 'safety']), 'crs'));
  test('a city lends its name', () => assert.equal(rules().isPlaceKind('city'), true));

  const words: readonly (readonly [string, boolean])[] = [
    ['Vantongeren', true],
    ['boats', false],
    ['WHO', true],
    ['Who', false],
  ];
  for (const [word, may] of words)
    test(`${word} ${may ? 'may' : 'may not'} be a name`, () => assert.equal(mayBeName(word), may));
});
