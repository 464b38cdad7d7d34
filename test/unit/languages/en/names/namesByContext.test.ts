import assert from 'node:assert/strict';
import { findNames } from '../../../../../server/src/languages/en/names/findNames';
import type { EntityType } from '../../../../../server/src/layers/types';
import { namesIn } from '../../../support/packs';
import { foundIn } from '../../../support/words';

const TYPES: readonly EntityType[] = ['PER', 'ORG', 'LOC', 'WORK'];

suite('names told by the words beside them', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['the noun before', 'They hired law firm Vanton Serein.', ['Vanton Serein/ORG']],
    [
      'a list behind a plural noun',
      'The carmakers Quorel, Svarta and Tjelle merged.',
      ['Quorel/ORG', 'Svarta/ORG', 'Tjelle/ORG'],
    ],
    ['an apposition', 'Quorel, a small ferry company based in Oslo, sank.', ['Quorel/ORG', 'Oslo/LOC']],
    ['a predicate', 'Quorel is a village in the hills.', ['Quorel/LOC']],
    ['the kind of place before of', 'The town of Quorel Moss flooded.', ['Quorel Moss/LOC']],
    ['a person whom a noun names later', 'Tjelle Quorel, the company chairman, left.', ['Tjelle Quorel/PER']],
    ['who owns and is owned', 'They bought a stake in Quorel.', ['Quorel/ORG']],
    ['the place around', 'They met in South Quorel, Ohio.', ['South Quorel/LOC', 'Ohio/LOC']],
    ['a day is no name', 'The agency Saturday closed.', []],
    ['a branch', 'The records of Quorel USA vanished.', ['Quorel USA/ORG']],
    ['initials in brackets', 'The Harbour Safety Union (HSU) met.', ['Harbour Safety Union/ORG', 'HSU/ORG']],
    [
      'initials of another tongue',
      'The People’s Harbour Units (SVB) left.',
      ['People’s Harbour Units/ORG', 'SVB/ORG'],
    ],
    [
      'a body before a title',
      'Harbour District Court Judge Ada Moss ruled.',
      ['Harbour District Court/ORG', 'Ada Moss/PER'],
    ],
  ];
  for (const [name, text, expected] of cases)
    test(name, () => assert.deepEqual(namesIn('en', text, TYPES), expected));
});

suite('clubs', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['a score between', 'In the cup Quorel 2-0 Svarta.', ['Quorel/ORG', 'Svarta/ORG']],
    ['a score behind', 'There Quorel beat Svarta 43–5.', ['Quorel/ORG', 'Svarta/ORG']],
    ['points in words', 'There Quorel defeated Svarta 45 points to 24.', ['Quorel/ORG', 'Svarta/ORG']],
    ['its coach', 'The Quorel coach Ada Moss smiled.', ['Quorel/ORG', 'Ada Moss/PER']],
  ];
  for (const [name, text, expected] of cases)
    test(name, () => assert.deepEqual(namesIn('en', text, TYPES), expected));

  test('none where sets are played', () => {
    assert.deepEqual(namesIn('en', 'There Tjelle Quorel beat Svarta Mo 6-4, 6-2.', TYPES), [
      'Tjelle Quorel/PER',
      'Svarta Mo/PER',
    ]);
  });
  test('none that is a country', () => {
    assert.deepEqual(namesIn('en', 'There Finland beat Nepal 3-1.', TYPES), ['Finland/LOC', 'Nepal/LOC']);
  });
});

suite('titles of works in marks', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['behind their kind', 'They saw the film “Low Water” twice.', ['Low Water/WORK']],
    [
      'in a list',
      'They sang the songs “Reed”, “Silt” and “Old Bank of Clay”.',
      ['Reed/WORK', 'Silt/WORK', 'Old Bank of Clay/WORK'],
    ],
    ['no words of a speaker', 'He liked the film, “but not the end”.', []],
    ['no marks without a kind', 'They shouted “Low Water” again.', []],
  ];
  for (const [name, text, expected] of cases)
    test(name, () =>
      assert.deepEqual(
        foundIn('en', text, findNames).filter(found => found.endsWith('/WORK')),
        expected,
      ),
    );
});

suite('happenings and forces', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['a storm by its first word', 'Then Hurricane Quorel came.', ['Hurricane Quorel/EVENT']],
    ['a disaster by year and place', 'The 1957 Quorel flood was worse.', ['1957 Quorel flood/EVENT']],
    ['an army by its country', 'The Finnish army dug.', ['Finnish army/ORG']],
    ['no army that describes', 'The Finnish military equipment arrived.', ['Finnish/NORP']],
    [
      'a month before a name',
      'They read the September Harbour Commission notes.',
      ['Harbour Commission/ORG'],
    ],
  ];
  for (const [name, text, expected] of cases)
    test(name, () => assert.deepEqual(namesIn('en', text, [...TYPES, 'NORP', 'EVENT']), expected));
});
