import assert from 'node:assert/strict';
import { scoreLinks } from '../../../server/src/evaluation/links';
import { compareTold, type Told } from './marking';

suite('links', () => {
  const text = 'Anna Holm. Holm. Kim Holm. Kim. Norrby. Lake Norrby. nobody.';
  const score = (gold: Told['entities'], predicted: Told['entities']) =>
    Object.fromEntries(scoreLinks(compareTold(text, { entities: gold }, { entities: predicted })));

  // Gold: Anna Holm = Holm, Kim Holm = Kim. Spans are found by their first occurrence, so the shorter ones lie apart.
  const gold: Told['entities'] = [
    ['Anna Holm', 'PER', 'anna'],
    ['Kim Holm', 'PER', 'kim'],
    ['Norrby', 'LOC', 'norrby'],
    ['Lake Norrby', 'LOC', 'norrby'],
  ];

  test('are right where both sides link a pair', () => {
    const links = score(gold, [
      ['Anna Holm', 'PER', 'E1'],
      ['Kim Holm', 'PER', 'E1'], // two people as one
      ['Norrby', 'LOC', 'E2'],
      ['Lake Norrby', 'LOC', 'E2'],
    ]);
    assert.deepEqual(links['entity links'], { right: 1, predicted: 2, gold: 1 });
    assert.deepEqual(links['entity links all'], { right: 1, predicted: 2, gold: 1 });
  });

  test('count only mentions that both mark, but for all: there a missed one counts too', () => {
    const links = score(gold, [['Norrby', 'LOC', 'E2']]);
    assert.deepEqual(links['entity links'], { right: 0, predicted: 0, gold: 0 });
    assert.deepEqual(links['entity links all'], { right: 0, predicted: 0, gold: 1 });
  });

  test('of mentions without an entity are none', () =>
    assert.deepEqual(
      score(gold, [
        ['Norrby', 'LOC'],
        ['Lake Norrby', 'LOC'],
      ])['entity links'],
      { right: 0, predicted: 0, gold: 1 },
    ));

  test('between equal strings are left out of other form', () => {
    const twice = 'Holm met Holm and Anna Holm';
    const at = (start: number, end: number, entity: string) => ({ start, end, type: 'PER', entity });
    const entities = [at(0, 4, 'h'), at(9, 13, 'h'), at(18, 27, 'h')];
    const told = compareTold(twice, {}, {});
    const side = {
      ...told.gold,
      entities: entities.map((entity, i) => ({
        ...entity,
        words: [
          { from: 0, to: 1 },
          { from: 2, to: 3 },
          { from: 4, to: 6 },
        ][i] ?? { from: 0, to: 0 },
      })),
    };
    const links = Object.fromEntries(scoreLinks({ ...told, gold: side, predicted: side }));
    assert.deepEqual(links['entity links'], { right: 3, predicted: 3, gold: 3 });
    assert.deepEqual(links['entity links other form'], { right: 2, predicted: 2, gold: 2 });
  });
});
