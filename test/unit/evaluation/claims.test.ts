import assert from 'node:assert/strict';
import { claimMisses, matchClaims, rankClaims, scoreClaims } from '../../../server/src/evaluation/claims';
import { compareTold } from './marking';

suite('claims', () => {
  const text = 'a1 a2 a3 a4 a5. b1 b2 b3 b4. c1 c2 c3. d1 d2.';
  const comparison = compareTold(
    text,
    {
      claims: [
        ['a1 a2 a3 a4 a5', null, 1],
        ['b1 b2 b3 b4', 'anna', 1],
        ['c1 c2 c3', 'anna', 0.2],
      ],
    },
    {
      claims: [
        ['a1 a2 a3 a4', null, 0.3], // 4 of 5: the clause
        ['b1 b2', 'S2', 0.9], // 2 of 4, another source
        ['c1 c2 c3', 'S1', 0.4],
        ['d1 d2', null, 0.8],
      ],
    },
  );
  const pairs = matchClaims(comparison);

  test('are found by half of their words, the clause by .8, and with their source', () =>
    assert.deepEqual(scoreClaims(comparison, pairs, new Map([['anna', 'S1']])), [
      ['claim', { right: 3, predicted: 4, gold: 3 }],
      ['claim .8', { right: 2, predicted: 4, gold: 3 }],
      ['claim+source', { right: 2, predicted: 4, gold: 3 }],
      ['claim source', { right: 2, predicted: 3, gold: 3 }],
    ]));

  test('are ranked by score, worth checking where gold says so of their counterpart', () =>
    assert.deepEqual(rankClaims(comparison, pairs), {
      claims: [
        { score: 0.3, worthChecking: true },
        { score: 0.9, worthChecking: true },
        { score: 0.4, worthChecking: false },
        { score: 0.8, worthChecking: false },
      ],
      worthChecking: 2,
    }));

  test('that have no counterpart are told', () =>
    assert.deepEqual(
      claimMisses(comparison, pairs).map(({ kind, type, text: words }) => [kind, type, words]),
      [['spurious', 'article', 'd1 d2']],
    ));
});
