import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildProgram, createWorkspace, type Workspace } from './commandLine';

const fixtures = fileURLToPath(new URL('../../fixtures/evaluation/', import.meta.url));
const table = readFileSync(`${fixtures}table.txt`, 'utf8');

/** Stands in the articles, and must never come back in a message. */
const MARKER = 'Zylkoria';

suite('newsmark evaluate', function () {
  this.timeout(60_000);
  let space: Workspace;
  suiteSetup(buildProgram);
  setup(() => {
    space = createWorkspace();
    for (const part of ['gold', 'pred']) cpSync(`${fixtures}${part}`, space.path(part), { recursive: true });
  });
  teardown(() => space.remove());

  const evaluate = (...args: readonly string[]) =>
    space.newsmark(['evaluate', '--gold', 'gold', '--pred', 'pred', ...args]);

  test('prints the table of our own articles, the same each time', () => {
    for (let i = 0; i < 2; i++) assert.deepEqual(evaluate(), { code: 0, stdout: table, stderr: '' });
  });

  test('--json prints the same figures', () => {
    const { code, stdout, stderr } = evaluate('--json');
    assert.equal(stderr, '');
    assert.equal(code, 0);
    const { articles, figures, claimWorth, agreement } = JSON.parse(stdout);
    assert.equal(articles, 2);
    assert.deepEqual(figures['quote any'], {
      right: 9,
      predicted: 10,
      gold: 9,
      precision: 0.9,
      recall: 1,
      f1: 18 / 19,
      interval: [16 / 18, 1],
    });
    // One first, then two of three equal scores, then two more; the sixth was not found.
    assert.ok(Math.abs(claimWorth.averagePrecision - (1 + (2 * 3) / 4 + 4 / 5 + 5 / 6) / 6) < 1e-12);
    assert.equal(agreement.entity.agreed, 135);
  });

  test('--only and --language choose articles', () => {
    for (const [args, words] of [
      [['--only', 'nodi-ghat'], 55],
      [['--language', 'en'], 92],
    ] as const)
      assert.equal(evaluate(...args).stdout.split('\n')[0], `1 article, ${words} words`);
  });

  test('--misses lists the errors of a layer, in the table and in JSON', () => {
    const { stdout } = evaluate('--misses', 'source');
    assert.ok(stdout.startsWith(table));
    const lines = stdout.slice(table.length).trim().split('\n');
    assert.equal(lines.length, 4);
    assert.ok(
      lines.includes(
        'orchard-road\tline 6\twrong\tindirect\tPiet Aurel ≠ Mr Aurel\tthe council had known of the damage since 2019',
      ),
    );
    const { misses } = JSON.parse(evaluate('--misses', 'structure', '--json').stdout);
    assert.deepEqual(
      misses.map(({ article, line, kind }: Record<string, unknown>) => [article, line, kind]),
      [
        ['nodi-ghat', 6, 'spurious'],
        ['orchard-road', 2, 'missed'],
      ],
    );
  });

  test('--by-source lists every source', () => {
    assert.match(
      evaluate('--by-source').stdout,
      /100\.0 +47\.6 +64\.5 +10 +10 +21 {3}Piet Aurel \(person\)\n/,
    );
    const { sources } = JSON.parse(evaluate('--by-source', '--json').stdout);
    assert.equal(sources.length, 9);
  });

  test('compares two sets of native documents, with the texts from elsewhere', () => {
    cpSync(space.path('gold'), space.path('articles'), { recursive: true });
    const args = ['evaluate', '--gold', 'pred', '--pred', 'pred', '--json'];
    const { code, stdout } = space.newsmark([...args, '--texts', 'articles']);
    assert.equal(code, 0);
    const { figures, agreement } = JSON.parse(stdout);
    assert.equal(figures['entity all'].f1, 1);
    assert.equal(agreement.quote.kappa, 1);
    const without = space.newsmark(args);
    assert.equal(without.code, 1);
    assert.match(
      without.stderr,
      /pred\/nodi-ghat\.json: its article .* is not beside it: name its folder with --texts/,
    );
  });

  test('finds the article that a native document names', () => {
    space.write('a.txt', 'Anna Holm said the lake rose.');
    assert.equal(space.newsmark(['annotate', '--out', 'one', 'a.txt']).code, 0);
    const { code, stderr } = space.newsmark(['evaluate', '--gold', 'one', '--pred', 'one']);
    assert.equal(stderr, '');
    assert.equal(code, 0);
  });

  test('compares what two people marked by hand, in folders of folders', () => {
    cpSync(space.path('gold'), space.path('first/june'), { recursive: true });
    cpSync(space.path('gold'), space.path('second/june'), { recursive: true });
    const { code, stdout } = space.newsmark(['evaluate', '--gold', 'first', '--pred', 'second']);
    assert.equal(code, 0);
    assert.match(stdout, /^claim worth AP +100\.0/m);
  });

  test('an article without a prediction counts as empty', () => {
    space.write('gold/empty.txt', 'Anna Holm spoke.');
    space.write(
      'gold/empty.gold.json',
      JSON.stringify({
        lang: 'en',
        structure: [],
        entities: [{ line: 1, text: 'Anna Holm', type: 'PER' }],
        sources: [],
        quotes: [],
        claims: [],
      }),
    );
    const { code, stdout, stderr } = evaluate('--json');
    assert.equal(stderr, 'newsmark: 1 of 3 articles have no prediction and count as empty\n');
    assert.equal(code, 0);
    assert.equal(JSON.parse(stdout).figures['entity PER'].gold, 6);
  });

  for (const [what, file, content, reason] of [
    ['gold that is no JSON', 'gold/bad.gold.json', `{"lang": ${MARKER}}`, 'not JSON'],
    ['gold that lacks a list', 'gold/bad.gold.json', '{"lang": "en"}', 'structure: not a list'],
    ['gold that is binary', 'gold/bad.gold.json', `\0${MARKER}`, 'binary file'],
    ['a prediction that is no JSON', 'pred/orchard-road.json', MARKER, 'not JSON'],
    [
      'a prediction that is no document',
      'pred/orchard-road.json',
      `["${MARKER}"]`,
      'the whole: not an object',
    ],
    [
      'a prediction whose offsets do not give its text',
      'pred/orchard-road.json',
      JSON.stringify({ annotations: [{ layer: 'entity', type: 'PER', start: 0, end: 8, text: MARKER }] }),
      'annotations[0].text: not what the article holds from 0 to 8',
    ],
  ] as const)
    test(`${what} is named with its file and left out; the others are compared`, () => {
      space.write('gold/bad.txt', MARKER);
      space.write(file, content);
      const { code, stdout, stderr } = evaluate();
      assert.equal(code, 1);
      assert.ok(stderr.startsWith(`newsmark: ${file}: ${reason}`), stderr);
      assert.match(stderr, /; left out\n$/);
      assert.ok(!stderr.includes(MARKER));
      assert.match(stdout, /^[12] articles?, /);
    });

  for (const [what, args, says] of [
    ['no folders', ['evaluate'], /required option '--gold <dir>'/],
    ['no prediction', ['evaluate', '--gold', 'gold'], /required option '--pred <dir>'/],
    ['a folder that is not there', ['evaluate', '--gold', 'gld', '--pred', 'pred'], /no such folder: gld/],
    ['a missing prediction folder', ['evaluate', '--gold', 'gold', '--pred', 'prd'], /no such folder: prd/],
    ['a file for a folder', ['evaluate', '--gold', 'gold/nodi-ghat.txt', '--pred', 'pred'], /not a folder/],
    [
      'an article that is not there',
      ['evaluate', '--gold', 'gold', '--pred', 'pred', '--only', 'x'],
      /called x/,
    ],
    [
      'an unknown layer',
      ['evaluate', '--gold', 'gold', '--pred', 'pred', '--misses', 'x'],
      /Allowed choices are/,
    ],
    ['an unknown language', ['evaluate', '--gold', 'gold', '--pred', 'pred', '--language', 'fr'], /bn, en/],
    ['a folder without gold', ['evaluate', '--gold', 'none', '--pred', 'pred'], /no gold in none/],
  ] as const)
    test(`${what} is wrong usage`, () => {
      space.write('none/a.txt', '');
      const { code, stdout, stderr } = space.newsmark(args);
      assert.match(stderr, says);
      assert.equal(stdout, '');
      assert.equal(code, 2);
    });

  test('two golds of one article are wrong usage', () => {
    cpSync(space.path('gold/nodi-ghat.gold.json'), space.path('gold/nodi-ghat.expected.json'));
    const { code, stderr } = evaluate();
    assert.match(stderr, /nodi-ghat\.expected\.json and .*nodi-ghat\.gold\.json are of one article/);
    assert.equal(code, 2);
  });
});
