import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { AnnotationDocument } from '../../../server/src/annotations/document';
import { bridgeArticle, ferryArticle } from './articles';
import { buildProgram, createWorkspace, programWithoutAssets, type Workspace } from './commandLine';

suite('newsmark annotate', function () {
  this.timeout(60_000);
  let space: Workspace;
  suiteSetup(buildProgram);
  setup(() => {
    space = createWorkspace();
  });
  teardown(() => space.remove());

  const read = (file: string) => readFileSync(space.path(file), 'utf8');
  const documentIn = (json: string) => JSON.parse(json) as AnnotationDocument;
  const assertSlices = ({ annotations }: AnnotationDocument, text: string) => {
    assert.ok(annotations.length > 0);
    for (const { id, start, end, text: slice } of annotations)
      assert.equal(text.slice(start, end), slice, `offsets of ${id}`);
  };

  suite('to standard output', () => {
    test('prints the annotation document of a file and nothing else', () => {
      space.write('ferry.txt', ferryArticle);
      const { code, stdout, stderr } = space.newsmark(['annotate', 'ferry.txt']);
      assert.equal(stderr, '');
      assert.equal(code, 0);
      const document = documentIn(stdout);
      assert.equal(document.format, 'annotation-document/1');
      assert.equal(document.document.language, 'bn');
      assert.equal(document.document.length, ferryArticle.length);
      assert.equal(document.document.uri, pathToFileURL(space.path('ferry.txt')).href);
      assert.match(document.document.sha256 ?? '', /^[0-9a-f]{64}$/);
      assertSlices(document, ferryArticle);
      assert.deepEqual(
        document.sources.map(({ name }) => name),
        ['নাসরিন আক্তার'],
      );
      assert.deepEqual(space.files(), ['ferry.txt']);
    });

    test('reads standard input for -', () => {
      const { code, stdout } = space.newsmark(['annotate', '-'], bridgeArticle);
      assert.equal(code, 0);
      const document = documentIn(stdout);
      assert.equal(document.document.uri, null);
      assert.equal(document.document.language, 'en');
      assertSlices(document, bridgeArticle);
    });

    test('prints one article behind the other, a table head once', () => {
      space.write('a.txt', ferryArticle);
      space.write('b.txt', bridgeArticle);
      const lines = space
        .newsmark(['annotate', '--format', 'jsonl', 'a.txt', 'b.txt'])
        .stdout.trim()
        .split('\n');
      assert.deepEqual(
        lines.map(line => documentIn(line).document.language),
        ['bn', 'en'],
      );
      const table = space.newsmark(['annotate', '--format', 'csv', 'a.txt', 'b.txt']).stdout;
      assert.equal(table.match(/line_from_1/g)?.length, 1);
      assert.match(table, /^a,/m);
      assert.match(table, /^b,/m);
    });

    test('says what a format has no place for', () => {
      space.write('b.txt', bridgeArticle);
      const { code, stderr } = space.newsmark(['annotate', '--format', 'conll', 'b.txt']);
      assert.equal(code, 0);
      assert.match(stderr, /^newsmark: CoNLL-2003 has no place for: .*quotes \(\d+\)/);
    });

    test('ends quietly when nobody reads on', () => {
      for (let i = 0; i < 40; i++) space.write(`many/${i}.txt`, bridgeArticle.repeat(20));
      const { stdout, stderr, code } = space.shell('newsmark annotate many | head -c 20; exit $PIPESTATUS');
      assert.equal(stderr, '');
      assert.equal(stdout.length, 20);
      assert.equal(code, 0);
    });
  });

  suite('--out', () => {
    test('writes named files flat and those of a folder by their paths', () => {
      space.write('in/deep/ferry.txt', ferryArticle);
      space.write('all/top.news', bridgeArticle);
      space.write('all/june/one.article', ferryArticle);
      space.write('all/june/two.MD', bridgeArticle);
      space.write('all/june/script.js', 'const a = 1;');
      space.write('all/.drafts/secret.txt', ferryArticle);
      space.write('all/.hidden.txt', ferryArticle);
      const ended = space.newsmark(
        ['annotate', '--out', 'out/new', 'in/deep/ferry.txt', 'all', '-'],
        ferryArticle,
      );
      assert.deepEqual(ended, { code: 0, stdout: '', stderr: '' });
      assert.deepEqual(
        space.files().filter(file => file.startsWith('out')),
        ['ferry', 'june/one', 'june/two', 'stdin', 'top'].map(name => `out/new/${name}.json`),
      );
      assertSlices(documentIn(read('out/new/june/two.json')), bridgeArticle);
    });

    test('takes the place of an earlier result, and a folder of results is no folder of articles', () => {
      space.write('all/ferry.txt', ferryArticle);
      space.write('all/out/ferry.ann', 'old');
      for (let i = 0; i < 2; i++) {
        const { code } = space.newsmark(['annotate', '--format', 'brat', '--out', 'all/out', 'all']);
        assert.equal(code, 0);
        assert.deepEqual(space.files(), [
          'all/ferry.txt',
          'all/out/annotation.conf',
          'all/out/ferry.ann',
          'all/out/ferry.txt',
        ]);
      }
      assert.match(read('all/out/ferry.ann'), /^T1\t/);
    });

    test('follows a linked file, and no linked folder', () => {
      space.write('elsewhere/ferry.txt', ferryArticle);
      mkdirSync(space.path('all'));
      symlinkSync(space.path('elsewhere/ferry.txt'), space.path('all/linked.txt'));
      symlinkSync(space.path('all'), space.path('all/round'));
      assert.equal(space.newsmark(['annotate', '--out', 'out', 'all']).code, 0);
      assert.deepEqual(
        space.files().filter(file => file.startsWith('out')),
        ['out/linked.json'],
      );
    });

    test('keeps what is no ending of a name', () => {
      space.write('ড. রহমান', ferryArticle);
      space.write('v1.2.txt', ferryArticle);
      assert.equal(space.newsmark(['annotate', '--out', 'out', 'ড. রহমান', 'v1.2.txt']).code, 0);
      assert.deepEqual(
        space.files().filter(file => file.startsWith('out')),
        ['out/v1.2.json', 'out/ড. রহমান.json'],
      );
    });

    for (const [format, files] of [
      ['native', ['ferry.json']],
      ['jsonl', ['ferry.jsonl']],
      ['csv', ['ferry.csv']],
      ['markdown', ['ferry.sources.md']],
      ['w3c', ['ferry.jsonld']],
      ['brat', ['annotation.conf', 'ferry.ann', 'ferry.txt']],
      ['conll', ['ferry.conll']],
    ] as const) {
      test(`writes ${format}`, () => {
        space.write('ferry.txt', ferryArticle);
        const { code } = space.newsmark(['annotate', '--format', format, '--out', 'out', 'ferry.txt']);
        assert.equal(code, 0);
        assert.deepEqual(space.files(), ['ferry.txt', ...files.map(file => `out/${file}`)].sort());
        for (const file of files) assert.ok(read(`out/${file}`).length > 20, file);
      });
    }
  });

  test('reads in the language that is set', () => {
    space.write('b.txt', bridgeArticle);
    const document = documentIn(space.newsmark(['annotate', '--language', 'bn', 'b.txt']).stdout);
    assert.equal(document.document.language, 'bn');
  });

  test('gives the same bytes every time, from a file and from standard input', () => {
    space.write('ferry.txt', ferryArticle);
    const lists = ['ferry.txt', '-'].map(
      input => space.newsmark(['annotate', '--format', 'conll', input], ferryArticle).stdout,
    );
    assert.equal(lists[0], lists[1]);
  });

  test('leaves the articles as they are', () => {
    const crlf = `\ufeff${bridgeArticle.replaceAll('\n', '\r\n')}`;
    space.write('b.txt', crlf);
    space.newsmark(['annotate', '--format', 'brat', '--out', 'out', 'b.txt']);
    assert.equal(read('b.txt'), crlf);
  });

  test('says so when its own word lists are missing', () => {
    const copy = programWithoutAssets(space.folder);
    writeFileSync(space.path('ferry.txt'), ferryArticle);
    const { code, stderr } = space.shell(`"${process.execPath}" "${copy}" annotate ferry.txt`);
    assert.equal(code, 1);
    assert.match(stderr, /bn\.lexicon: no such file or folder; install it again/);
  });
});
