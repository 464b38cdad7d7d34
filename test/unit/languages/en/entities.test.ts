import assert from 'node:assert/strict';
import type { EntityType } from '../../../../server/src/layers/types';
import { namesIn } from '../../support/packs';

const NAMES: readonly EntityType[] = ['PER', 'ORG', 'LOC', 'EVENT', 'WORK', 'NORP'];

const cases: readonly (readonly [string, readonly EntityType[], string, readonly string[]])[] = [
  ['a country, without the possessive', NAMES, 'Nepal’s rivers rose.', ['Nepal/LOC']],
  ['a nationality', NAMES, 'Two Finnish ships waited.', ['Finnish/NORP']],
  [
    'a body by its head word, of and and included',
    NAMES,
    'The Ministry of Rivers and Ports agreed.',
    ['Ministry of Rivers and Ports/ORG'],
  ],
  ['a person by the parts of a name', NAMES, 'Later Tomas Alvarez left.', ['Tomas Alvarez/PER']],
  [
    'a person after a title',
    ['PER', 'ROLE'],
    'Prime Minister Ilmari Vantongeren resigned.',
    ['Prime Minister/ROLE', 'Ilmari Vantongeren/PER'],
  ],
  [
    'a body, a title and a person',
    [...NAMES, 'ROLE'],
    'They met WHO chief Ilmari Vantongeren.',
    ['WHO/ORG', 'chief/ROLE', 'Ilmari Vantongeren/PER'],
  ],
  [
    'a role after the name',
    ['PER', 'ROLE'],
    'Ilmari Vantongeren said so; Anna Smith, spokesperson for Greenpeace, agreed.',
    ['Ilmari Vantongeren/PER', 'Anna Smith/PER', 'spokesperson/ROLE'],
  ],
  ['a sentence opens with no name', NAMES, 'Presenting the plan took hours. Despite that, nobody left.', []],
  ['Who is no organization, WHO is', NAMES, 'Who called? The WHO called.', ['WHO/ORG']],
  ['a hyphenated surname', ['PER'], 'Anna Lind-Vanton smiled.', ['Anna Lind-Vanton/PER']],
  ['a numbered constituency', ['LOC'], 'She stood in Khulna-7 once.', ['Khulna-7/LOC']],
  [
    'a division that is a place, and one that is none',
    NAMES,
    'Khulna Division wrote to the Accounts Division.',
    ['Khulna Division/LOC', 'Accounts Division/ORG'],
  ],
  ['a company in a country', ['ORG', 'LOC'], 'She works for Nokia Chile.', ['Nokia Chile/ORG']],
  [
    'an election told from others',
    ['EVENT'],
    'After the 12th national election they met.',
    ['12th national election/EVENT'],
  ],
  ['a lake by its first word', ['LOC'], 'They sailed on Lake Serein.', ['Lake Serein/LOC']],
  ['capitals of a title-case line tell nothing', ['PER', 'ORG'], 'Seven Boats Sink As Storm Hits Coast', []],
  ['contractions are no names', NAMES, 'We’re late. You’ve won.', []],
];

suite('English entities', () => {
  for (const [name, types, text, expected] of cases)
    test(name, () => assert.deepEqual(namesIn('en', text, types), expected));
});

suite('English dates and quantities', () => {
  const spans: readonly (readonly [string, readonly string[]])[] = [
    ['It opens on Tuesday morning.', ['Tuesday morning/DATE']],
    ['They may march in May.', ['May/DATE']],
    ['It was founded in 2013.', ['2013/DATE']],
    ['The oath is at 10am.', ['10am/DATE']],
    ['It cost $3.4 billion last month.', ['$3.4 billion/NUM', 'last month/DATE']],
    ['Some 2,500 boats came.', ['2,500/NUM']],
    ['It fell by five percent.', ['five percent/NUM']],
    ['Two of them left.', []],
    ['They sold one lakh bricks.', ['one lakh/NUM']],
  ];
  for (const [text, expected] of spans)
    test(text, () => assert.deepEqual(namesIn('en', text, ['DATE', 'NUM']), expected));
});
