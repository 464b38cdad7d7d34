import assert from 'node:assert/strict';
import { agreementOf, labelWords } from '../../../server/src/evaluation/kappa';
import { compareTold } from './marking';

suite('agreement over words', () => {
  const text = 'w1 w2 w3 w4 w5\nw6 w7 w8 w9 w10';
  const comparison = compareTold(
    text,
    {
      structure: [[1, 'headline']],
      entities: [
        ['w1 w2 w3', 'ORG'],
        ['w2', 'PER'],
      ],
      claims: [['w1 w2 w3 w4', null, 1]],
    },
    {
      structure: [],
      entities: [
        ['w1', 'ORG'],
        ['w2', 'PER'],
      ],
      claims: [['w1 w2 w3 w4', null, 0]],
    },
  );

  test('labels each word by its smallest mark', () => {
    const labels = labelWords(comparison, 'entity');
    assert.deepEqual(labels, {
      words: 10,
      agreed: 9, // all but w3
      gold: new Map([
        ['ORG', 2],
        ['PER', 1],
        ['', 7],
      ]),
      predicted: new Map([
        ['ORG', 1],
        ['PER', 1],
        ['', 8],
      ]),
    });
  });

  test('is what remains beyond chance', () => {
    // Agreed 0.9; by chance (2·1 + 1·1 + 7·8) / 100 = 0.59.
    const { kappa } = agreementOf([labelWords(comparison, 'entity')], [1]);
    assert.ok(kappa !== null && Math.abs(kappa - (0.9 - 0.59) / (1 - 0.59)) < 1e-12);
  });

  test('is 1 in full agreement, and 0 where one side marks nothing', () => {
    assert.equal(agreementOf([labelWords(comparison, 'claim')], [1]).kappa, 1);
    const structure = labelWords(comparison, 'structure');
    assert.equal(structure.agreed, 5);
    assert.equal(agreementOf([structure], [1]).kappa, 0);
  });

  test('is nothing where neither side marks anything', () =>
    assert.deepEqual(agreementOf([labelWords(comparison, 'quote')], [1]), {
      words: 10,
      agreed: 10,
      kappa: null,
    }));

  test('adds articles up by their weights', () => {
    const labels = labelWords(comparison, 'entity');
    const other = labelWords(comparison, 'structure');
    assert.deepEqual(agreementOf([labels, other], [2, 1]), agreementOf([labels, labels, other], [1, 1, 1]));
  });
});
