import assert from 'node:assert/strict';
import { linkSync, readFileSync } from 'node:fs';
import { exportFormats } from '../../../server/src/export/index';
import { ferryArticle } from './articles';
import { buildProgram, createWorkspace, type Workspace } from './commandLine';

suite('newsmark usage', function () {
  this.timeout(60_000);
  let space: Workspace;
  suiteSetup(buildProgram);
  setup(() => {
    space = createWorkspace();
    space.write('a.txt', ferryArticle);
  });
  teardown(() => space.remove());

  test('--version prints the version of the manifest', () => {
    const manifest = new URL('../../../package.json', import.meta.url);
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
    assert.deepEqual(space.newsmark(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('--help names the command; its own help names every option and format', () => {
    const all = space.newsmark(['--help']);
    assert.equal(all.code, 0);
    assert.match(all.stdout, /^Usage: newsmark/);
    assert.match(all.stdout, /annotate/);
    const { code, stdout, stderr } = space.newsmark(['annotate', '--help']);
    assert.equal(code, 0);
    assert.equal(stderr, '');
    for (const word of [
      '--format',
      '--out',
      '--language',
      'FILE|DIR|-',
      ...exportFormats.map(({ id }) => id),
    ])
      assert.ok(stdout.includes(word), word);
  });

  for (const [what, args, says] of [
    ['nothing', [], /^Usage: newsmark/],
    ['an unknown command', ['annotat', 'a.txt'], /unknown command 'annotat'[\s\S]*annotate/],
    ['no input', ['annotate', '--out', 'out'], /missing required argument/],
    ['an unknown option', ['annotate', '--outt', 'out', 'a.txt'], /unknown option '--outt'/],
    ['an option without its value', ['annotate', 'a.txt', '--out'], /argument missing/],
    [
      'an unknown format',
      ['annotate', '--format', 'xml', 'a.txt'],
      /'xml' is invalid\. Allowed choices are native, /,
    ],
    [
      'an unknown language',
      ['annotate', '--language', 'fr', 'a.txt'],
      /'fr' is invalid\. Allowed choices are auto, bn, en/,
    ],
    ['two formats', ['annotate', '--format', 'csv', '--format', 'jsonl', 'a.txt'], /give it once/],
    ['standard input twice', ['annotate', '-', '-'], /standard input \(-\) can be read only once/],
    ['a format of several files on standard output', ['annotate', '--format', 'brat', 'a.txt'], /--out DIR/],
  ] as const) {
    test(`${what} is wrong usage`, () => {
      const { code, stdout, stderr } = space.newsmark(args);
      assert.match(stderr, says);
      assert.equal(stdout, '');
      assert.equal(code, 2);
      assert.deepEqual(space.files(), ['a.txt']);
    });
  }

  suite('before anything is written', () => {
    const refused = (args: readonly string[], says: RegExp) => {
      const before = space.files();
      const { code, stderr } = space.newsmark(['annotate', ...args]);
      assert.match(stderr, says);
      assert.equal(code, 2);
      assert.deepEqual(space.files(), before);
    };

    test('two files for one output are refused', () => {
      space.write('june/report.txt', ferryArticle);
      space.write('july/report.txt', ferryArticle);
      refused(
        ['--out', 'out', 'a.txt', 'june/report.txt', 'july/report.txt'],
        /june\/report\.txt and july\/report\.txt would both become report\.json: rename one/,
      );
    });

    test('so are two endings of one name, in a folder too', () => {
      space.write('all/b.txt', ferryArticle);
      space.write('all/b.md', ferryArticle);
      refused(['--out', 'out', 'all'], /all\/b\.md and all\/b\.txt would both become b\.json/);
      refused(['--format', 'brat', '--out', 'out', 'all'], /would both become b\.ann/);
    });

    test('so is a file that is named twice, or beside its folder', () => {
      space.write('all/b.txt', ferryArticle);
      refused(['--out', 'out', 'all', 'all/b.txt'], /would both become b\.json/);
    });

    test('so are names that differ only in case or in how a letter is composed', () => {
      space.write('one/Report.txt', ferryArticle);
      space.write('two/report.txt', ferryArticle);
      refused(['--out', 'out', 'one/Report.txt', 'two/report.txt'], /would both become/);
      space.write('one/ন\u09dfন.txt', ferryArticle);
      space.write('two/ন\u09af\u09bcন.txt', ferryArticle);
      refused(['--out', 'out', 'one/ন\u09dfন.txt', 'two/ন\u09af\u09bcন.txt'], /would both become/);
    });

    test('to standard output they may have the same name', () => {
      space.write('june/report.txt', ferryArticle);
      const { code } = space.newsmark(['annotate', 'june/report.txt', 'june/report.txt']);
      assert.equal(code, 0);
    });

    test('an output in the place of an article is refused, by whatever path', () => {
      refused(['--format', 'brat', '--out', '.', 'a.txt'], /a\.txt would replace an article/);
      space.write('all/a.article', ferryArticle);
      linkSync(space.path('a.txt'), space.path('all/a.txt'));
      refused(['--format', 'brat', '--out', 'all', 'a.txt'], /a\.txt would replace an article/);
      assert.equal(readFileSync(space.path('a.txt'), 'utf8'), ferryArticle);
    });
  });
});
