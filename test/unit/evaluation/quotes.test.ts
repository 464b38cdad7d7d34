import assert from 'node:assert/strict';
import { matchQuotes, quoteMisses, scoreQuotes, sourceMisses } from '../../../server/src/evaluation/quotes';
import { matchSources } from '../../../server/src/evaluation/sources';
import { compareTold } from './marking';

suite('quotes', () => {
  // Ten words of the first, five of the second, five of the third quote.
  const text =
    '“a1 a2 a3 a4 a5 a6 a7 a8 a9 a10,” said Anna Holm. The paper wrote that b1 b2 b3 b4 b5. c1 c2 c3 c4 c5, he said.';
  const comparison = compareTold(
    text,
    {
      sources: [
        ['anna', 'Anna Holm', 'person'],
        ['paper', 'The paper', 'media'],
      ],
      quotes: [
        ['a1 a2 a3 a4 a5 a6 a7 a8 a9 a10', 'direct', 'anna', 'Anna Holm', 'said'],
        ['b1 b2 b3 b4 b5', 'indirect', 'paper', 'The paper', 'wrote'],
        ['c1 c2 c3 c4 c5', 'indirect', 'anna', 'he', 'said'],
      ],
    },
    {
      sources: [['S1', 'Anna Holm', 'person']],
      quotes: [
        ['a1 a2 a3 a4 a5 a6 a7', 'direct', 'S1', 'Anna', 'said'], // 7 of 10: not enough for a direct one
        ['b1 b2 b3 b4', 'mixed', 'S1', null, 'wrote'], // 4 of 5, in the wrong mouth
      ],
    },
  );
  const pairs = matchQuotes(comparison);
  const sources = matchSources(comparison, pairs);
  const counts = new Map(scoreQuotes(comparison, pairs, sources));
  const of = (figure: string) => {
    const { right, predicted, gold } = counts.get(figure) ?? { right: -1, predicted: -1, gold: -1 };
    return [right, predicted, gold];
  };

  test('are found by their words', () => {
    assert.deepEqual(of('quote direct'), [0, 1, 1]);
    assert.deepEqual(of('quote reported'), [1, 1, 2]);
    assert.deepEqual(of('quote any'), [2, 2, 3]);
  });

  test('have type, source, mention and cue, of those found', () => {
    assert.deepEqual(of('quote type'), [1, 2, 2]);
    assert.deepEqual(of('quote source'), [1, 2, 2]);
    assert.deepEqual(of('quote+source'), [1, 2, 3]);
    assert.deepEqual(of('quote mention'), [1, 2, 2]); // Anna is half of Anna Holm
    assert.deepEqual(of('quote cue'), [2, 2, 2]);
  });

  test('are counted by words, and by words in the right mouth', () => {
    assert.deepEqual(of('quote words'), [11, 11, 20]);
    assert.deepEqual(of('quote words+source'), [7, 11, 20]);
  });

  test('forgive by words where one is cut in two', () => {
    const cut = compareTold(
      text,
      { quotes: [['b1 b2 b3 b4 b5', 'indirect']] },
      {
        quotes: [
          ['b1 b2', 'indirect'],
          ['b3 b4 b5', 'indirect'],
        ],
      },
    );
    const tallies = new Map(scoreQuotes(cut, matchQuotes(cut), new Map()));
    assert.deepEqual(tallies.get('quote any'), { right: 1, predicted: 2, gold: 1 });
    assert.deepEqual(tallies.get('quote words'), { right: 5, predicted: 5, gold: 5 });
  });

  test('without mention on both sides agree', () => {
    const told = { quotes: [['b1 b2', 'direct', null, null, 'said'] as const] };
    const agreeing = compareTold(text, told, told);
    const tallies = new Map(scoreQuotes(agreeing, matchQuotes(agreeing), new Map()));
    assert.deepEqual(tallies.get('quote mention'), { right: 1, predicted: 1, gold: 1 });
  });

  test('that have no counterpart are told', () =>
    assert.deepEqual(
      quoteMisses(comparison).map(({ kind, text: words }) => [kind, words]),
      [
        ['missed', 'a1 a2 a3 a4 a5 a6 a7 a8 a9 a10'],
        ['spurious', 'a1 a2 a3 a4 a5 a6 a7'],
        ['missed', 'c1 c2 c3 c4 c5'],
      ],
    ));

  test('in the wrong mouth are told', () =>
    assert.deepEqual(sourceMisses(comparison, pairs, sources), [
      {
        layer: 'source',
        kind: 'wrong',
        type: 'indirect',
        line: 1,
        text: 'b1 b2 b3 b4 b5',
        gold: 'The paper',
        predicted: 'Anna Holm',
      },
    ]));
});
