import assert from 'node:assert/strict';
import { matchQuotes } from '../../../server/src/evaluation/quotes';
import { matchSources, sameSource, scoreSources } from '../../../server/src/evaluation/sources';
import { compareTold, type Told } from './marking';

suite('sources', () => {
  const text = 'Alpha beta gamma delta. Epsilon zeta eta theta. Anna Holm and Kim Holm.';
  const match = (gold: Told, predicted: Told) => {
    const comparison = compareTold(text, gold, predicted);
    return matchSources(comparison, matchQuotes(comparison));
  };

  test('are matched by their names', () =>
    assert.deepEqual(
      [
        ...match(
          {
            sources: [
              ['a', 'Anna Holm', 'person'],
              ['b', 'Norrby Council', 'organization'],
            ],
          },
          {
            sources: [
              ['S1', 'the council', 'organization'],
              ['S2', 'Mayor Anna Holm', 'person'],
            ],
          },
        ),
      ],
      [['a', 'S2']],
    ));

  test('hearsay and unnamed ones by their kind', () =>
    assert.deepEqual(
      [
        ...match(
          {
            sources: [
              ['a', 'reportedly', 'hearsay'],
              ['b', 'an official', 'anonymous'],
            ],
          },
          {
            sources: [
              ['S1', 'a source', 'anonymous'],
              ['S2', 'it is said', 'hearsay'],
            ],
          },
        ),
      ],
      [
        ['a', 'S2'],
        ['b', 'S1'],
      ],
    ));

  test('with equal names come first, then those that say the same', () => {
    const quotes = (a: string, b: string): Told['quotes'] => [
      ['Alpha beta gamma', 'indirect', a],
      ['Epsilon zeta eta', 'indirect', b],
    ];
    const gold: Told = {
      sources: [['k', 'Holm', 'person']],
      quotes: quotes('k', 'k'),
    };
    const others: Told['sources'] = [
      ['S1', 'Anna Holm', 'person'],
      ['S2', 'Kim Holm', 'person'],
    ];
    assert.equal(match(gold, { sources: others, quotes: quotes('S2', 'S2') }).get('k'), 'S2');
    assert.equal(
      match(gold, { sources: [...others, ['S3', 'Holm', 'person']], quotes: quotes('S2', 'S2') }).get('k'),
      'S3',
    );
  });

  test('are known by their mentions, or where there are none, by the words at their quotes', () => {
    const predicted: Told = { sources: [['S1', 'Kim Holm', 'person']] };
    const sources: Told['sources'] = [['k', 'the mayor', 'person']];
    assert.equal(match({ sources }, predicted).size, 0);
    assert.equal(match({ sources, entities: [['Kim Holm', 'PER', 'k']] }, predicted).get('k'), 'S1');
    const quotes = (mention: string): Told['quotes'] => [['Alpha beta', 'direct', 'k', mention]];
    assert.equal(match({ sources, quotes: quotes('Kim Holm') }, predicted).get('k'), 'S1');
    assert.equal(match({ sources, quotes: quotes('she') }, { sources: [['S1', 'she', 'person']] }).size, 0);
  });

  test('that nobody named are not the same', () => {
    const known = new Map([['a', 'S1']]);
    assert.ok(sameSource(known, 'a', 'S1'));
    assert.ok(!sameSource(known, 'a', null));
    assert.ok(!sameSource(known, null, null));
  });

  test('are counted, with their kinds', () => {
    const comparison = compareTold(
      text,
      {
        sources: [
          ['a', 'Anna Holm', 'person'],
          ['b', 'Norrby Post', 'media'],
          ['c', 'Kim Holm', 'person'],
        ],
      },
      {
        sources: [
          ['S1', 'Anna Holm', 'person'],
          ['S2', 'Norrby Post', 'organization'],
        ],
      },
    );
    const counts = new Map(scoreSources(comparison, matchSources(comparison, [])));
    assert.deepEqual(counts.get('sources'), { right: 2, predicted: 2, gold: 3 });
    assert.deepEqual(counts.get('source kind'), { right: 1, predicted: 2, gold: 2 });
    assert.deepEqual(counts.get('source person'), { right: 1, predicted: 1, gold: 2 });
    assert.deepEqual(counts.get('source media'), { right: 0, predicted: 0, gold: 1 });
    assert.deepEqual(counts.get('source organization'), { right: 0, predicted: 1, gold: 0 });
  });
});
