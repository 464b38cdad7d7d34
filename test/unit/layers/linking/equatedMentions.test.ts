import assert from 'node:assert/strict';
import { equatedMentions } from '../../../../server/src/layers/linking/equatedMentions';
import type { EntityType } from '../../../../server/src/layers/types';
import { readParagraph } from '../../../../server/src/text/reading';
import { packOf } from '../../support/packs';

/** Pairs of words that the text equates, of names given as words and type. */
function pairsIn(text: string, names: readonly (readonly [string, EntityType])[]) {
  const { sentences, entities } = packOf('en');
  const mentions = names.map(([words, type]) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, type, confidence: 1, why: 'test' };
  });
  const pairs = equatedMentions(readParagraph(text, sentences), mentions, entities.names);
  return [...pairs].map(([second, first]) => [names[first]?.[0], names[second]?.[0]]);
}

suite('equated mentions', () => {
  const cases: readonly (readonly [
    string,
    string,
    readonly (readonly [string, EntityType])[],
    readonly (readonly [string, string])[],
  ])[] = [
    [
      'a short form in brackets',
      'The River Safety Commission (RSC) met.',
      [
        ['River Safety Commission', 'ORG'],
        ['RSC', 'ORG'],
      ],
      [['River Safety Commission', 'RSC']],
    ],
    [
      'another name after a word that says so',
      'They hold Mira Lind alias Lantern.',
      [
        ['Mira Lind', 'PER'],
        ['Lantern', 'PER'],
      ],
      [['Mira Lind', 'Lantern']],
    ],
    [
      'brackets around more than the name tell nothing',
      'The Harbour Commission (RSC until March) met.',
      [
        ['Harbour Commission', 'ORG'],
        ['RSC', 'ORG'],
      ],
      [],
    ],
    [
      'things of two types are two',
      'Mira Lind (RSC) left.',
      [
        ['Mira Lind', 'PER'],
        ['RSC', 'ORG'],
      ],
      [],
    ],
    [
      'neighbours are two',
      'Mira Lind, Lantern left.',
      [
        ['Mira Lind', 'PER'],
        ['Lantern', 'PER'],
      ],
      [],
    ],
  ];
  for (const [name, text, names, expected] of cases)
    test(name, () => assert.deepEqual(pairsIn(text, names), expected));
});
