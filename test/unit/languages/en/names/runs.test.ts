import assert from 'node:assert/strict';
import { findRuns } from '../../../../../server/src/languages/en/names/runs';
import { readWords } from '../../../support/words';

/** The words of each run. */
function runsIn(text: string): readonly string[] {
  const { reading, words } = readWords('en', text);
  return findRuns(reading, words).map(({ from, to }) =>
    text.slice(reading.tokens[from]?.start, reading.tokens[to - 1]?.end),
  );
}

suite('runs of capitals', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['side by side', 'They met Mira Lind today.', ['Mira Lind']],
    [
      'of and and behind a head',
      'The Ministry of Rivers and Ports agreed.',
      ['Ministry of Rivers and Ports'],
    ],
    ['no of behind another word', 'They saw Mira of Lind.', ['Mira', 'Lind']],
    ['small words of names', 'They met Ludwig van der Lind.', ['Ludwig van der Lind']],
    ['hyphens', 'They met Anna Lind-Vanton.', ['Anna Lind-Vanton']],
    ['initials', 'They met J. Vanton.', ['J. Vanton']],
    [
      'a plural possessive',
      'They met the Boatmen, the Dockworkers’ Union.',
      ['Boatmen', 'Dockworkers’ Union'],
    ],
    ['no mere opening', 'Later they left. Presenting it took hours.', []],
  ];
  for (const [name, text, expected] of cases) test(name, () => assert.deepEqual(runsIn(text), expected));

  test('endless capitals are cut', () => {
    const runs = runsIn(`They met ${'Vanton '.repeat(200)}today.`);
    assert.ok(runs.length > 1);
  });
});
