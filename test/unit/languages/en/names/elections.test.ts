import assert from 'node:assert/strict';
import { findElections } from '../../../../../server/src/languages/en/names/elections';
import { foundIn } from '../../../support/words';

suite('English elections', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['told by an ordinal', 'After the 12th national election they met.', ['12th national election/EVENT']],
    ['told by a year and its country', 'Nepal’s 2031 polls are near.', ['Nepal’s 2031 polls/EVENT']],
    ['of no year or ordinal', 'The national election is near.', []],
    ['another year', 'In 2031 boats sank.', []],
  ];
  for (const [name, text, expected] of cases)
    test(name, () => assert.deepEqual(foundIn('en', text, findElections), expected));
});
