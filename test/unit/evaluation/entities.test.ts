import assert from 'node:assert/strict';
import { entityMisses, scoreEntities } from '../../../server/src/evaluation/entities';
import { addUp } from '../../../server/src/evaluation/figures';
import { compareTold } from './marking';

suite('entities', () => {
  const text = 'Anna Holm of Norrby Council saw 40 boats in Norrby on 3 May';
  const comparison = compareTold(
    text,
    {
      entities: [
        ['Anna Holm', 'PER'],
        ['Norrby Council', 'ORG'],
        ['40', 'NUM'],
        ['3 May', 'DATE'],
      ],
    },
    {
      entities: [
        ['Anna', 'PER'], // too short
        ['Norrby Council', 'ORG'],
        ['40 boats', 'NUM'], // one shared word is enough
        ['May', 'DATE'],
        ['saw', 'MONSTER'],
      ],
    },
  );
  const counts = addUp(scoreEntities(comparison));
  const of = (figure: string) => {
    const { right, predicted, gold } = counts.get(figure) ?? { right: -1, predicted: -1, gold: -1 };
    return [right, predicted, gold];
  };

  test('of a type are right where words and type are the same, dates and figures where they share a word', () => {
    assert.deepEqual(of('entity PER'), [0, 1, 1]);
    assert.deepEqual(of('entity ORG'), [1, 1, 1]);
    assert.deepEqual(of('entity NUM'), [1, 1, 1]);
    assert.deepEqual(of('entity DATE'), [1, 1, 1]);
    assert.deepEqual(of('entity MONSTER'), [0, 1, 0]);
  });

  test('add up to names, main and all; overlap forgives edges', () => {
    assert.deepEqual(of('entity names'), [1, 2, 2]);
    assert.deepEqual(of('entity names overlap'), [2, 2, 2]);
    assert.deepEqual(of('entity main'), [3, 4, 4]);
    assert.deepEqual(of('entity all'), [3, 5, 4]);
  });

  test('that have no counterpart are told', () =>
    assert.deepEqual(
      entityMisses(comparison).map(({ kind, type, line, text: words }) => [kind, type, line, words]),
      [
        ['missed', 'PER', 1, 'Anna Holm'],
        ['spurious', 'PER', 1, 'Anna'],
        ['spurious', 'MONSTER', 1, 'saw'],
      ],
    ));
});
