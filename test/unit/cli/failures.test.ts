import assert from 'node:assert/strict';
import { chmodSync, readFileSync, symlinkSync } from 'node:fs';
import type { AnnotationDocument } from '../../../server/src/annotations/document';
import { bridgeArticle, ferryArticle } from './articles';
import { buildProgram, createWorkspace, type Workspace } from './commandLine';

/** Stands in every article that cannot be annotated, and must never come back in a message. */
const MARKER = 'Zylkoria';

suite('newsmark failures', function () {
  this.timeout(60_000);
  let space: Workspace;
  suiteSetup(buildProgram);
  setup(() => {
    space = createWorkspace();
  });
  teardown(() => space.remove());

  /** The documents of files that are all annotated without a word. */
  const documentsOf = (...files: readonly string[]): readonly AnnotationDocument[] => {
    const { code, stdout, stderr } = space.newsmark(['annotate', '--format', 'jsonl', ...files]);
    assert.equal(stderr, '');
    assert.equal(code, 0);
    return stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as AnnotationDocument);
  };

  test('one that fails among several is named, the others are done', () => {
    space.write('a.txt', ferryArticle);
    space.write('bad.txt', Buffer.concat([Buffer.from(`${MARKER} `), Buffer.from([0xff, 0xfe, 0x41])]));
    space.write('z.txt', bridgeArticle);
    const { code, stdout, stderr } = space.newsmark([
      'annotate',
      '--out',
      'out',
      'a.txt',
      'bad.txt',
      'missing.txt',
      'z.txt',
    ]);
    assert.equal(code, 1);
    assert.equal(stdout, '');
    assert.deepEqual(stderr.trimEnd().split('\n'), [
      'newsmark: missing.txt: no such file or folder',
      'newsmark: bad.txt: not UTF-8 (byte 9): save the file as UTF-8 and try again',
    ]);
    assert.deepEqual(
      space.files().filter(file => file.startsWith('out')),
      ['out/a.json', 'out/z.json'],
    );
  });

  for (const [what, content, reason] of [
    ['a binary file', Buffer.from(`${MARKER}\0\x01\x02`), 'binary file, not an article'],
    ['control characters', `${MARKER}${'\x01\x02'.repeat(10)}`, 'binary file, not an article'],
    ['half a character at the end', Buffer.from(`${MARKER}ক`).subarray(0, -1), 'not UTF-8 (byte 8)'],
    ['half a UTF-16 pair', Buffer.from(`\ufeff${MARKER}\ud83d`, 'utf16le'), 'not UTF-16'],
  ] as const) {
    test(`${what}: says what to do, holds no word, writes nothing`, () => {
      space.write('bad.txt', content);
      const { code, stderr } = space.newsmark(['annotate', '--out', 'out', 'bad.txt']);
      assert.equal(code, 1);
      assert.ok(stderr.startsWith(`newsmark: bad.txt: ${reason}`), stderr);
      assert.match(stderr, /save the (file|text) as UTF-8 and try again/);
      assert.ok(!stderr.includes(MARKER));
      assert.deepEqual(space.files(), ['bad.txt']);
    });
  }

  test('bad standard input is named too', () => {
    const { code, stderr } = space.newsmark(['annotate', '-'], Buffer.from([0x41, 0xc3, 0x28]));
    assert.equal(code, 1);
    assert.match(stderr, /^newsmark: standard input: not UTF-8 \(byte 1\)/);
  });

  test('a folder without articles is a failure', () => {
    space.write('code/a.js', 'let a;');
    const { code, stderr } = space.newsmark(['annotate', 'code']);
    assert.equal(code, 1);
    assert.match(stderr, /^newsmark: code: no articles in this folder/);
  });

  test('a file that cannot be read is named', () => {
    symlinkSync(space.path('round.txt'), space.path('round.txt'));
    const circle = space.newsmark(['annotate', 'round.txt']);
    assert.equal(circle.code, 1);
    assert.match(circle.stderr, /^newsmark: round\.txt: its links lead in a circle/);
    if (process.getuid?.() === 0) return; // nothing is unreadable to root
    space.write('locked.txt', ferryArticle);
    chmodSync(space.path('locked.txt'), 0);
    const locked = space.newsmark(['annotate', 'locked.txt']);
    assert.equal(locked.code, 1);
    assert.match(locked.stderr, /^newsmark: locked\.txt: no permission/);
  });

  test('a place that cannot be written is named and stays as it was', () => {
    space.write('a.txt', ferryArticle);
    space.write('file', 'taken');
    for (const out of ['file', 'file/deeper']) {
      const { code, stderr } = space.newsmark(['annotate', '--out', out, 'a.txt']);
      assert.equal(code, 1);
      assert.ok(stderr.startsWith(`newsmark: cannot write ${out}: `), stderr);
    }
    assert.equal(readFileSync(space.path('file'), 'utf8'), 'taken');
    assert.deepEqual(space.files(), ['a.txt', 'file']);
  });

  test('a result whose place is taken leaves nothing half-written', () => {
    space.write('a.txt', ferryArticle);
    space.write('b.txt', bridgeArticle);
    space.write('out/a.json/keep', 'kept');
    const { code, stderr } = space.newsmark(['annotate', '--out', 'out', 'a.txt', 'b.txt']);
    assert.equal(code, 1);
    assert.match(stderr, /^newsmark: a\.txt: cannot write out\/a\.json: a folder is in the place of a file/);
    assert.deepEqual(space.files(), ['a.txt', 'b.txt', 'out/a.json/keep', 'out/b.json']);
  });

  test('a full disk behind standard output is said', function () {
    if (process.platform !== 'linux') this.skip();
    space.write('a.txt', ferryArticle);
    const { code, stderr } = space.shell('newsmark annotate a.txt > /dev/full');
    assert.equal(code, 1);
    assert.match(stderr, /cannot write standard output: the disk is full/);
  });

  suite('odd articles that are none', () => {
    test('an empty file', () => {
      space.write('empty.txt', '');
      const [empty] = documentsOf('empty.txt');
      assert.equal(empty?.document.length, 0);
      assert.deepEqual(empty.annotations, []);
      assert.equal(empty.document.sha256, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    });

    test('a byte-order mark is no part of the text, in UTF-8 and UTF-16', () => {
      space.write('plain.txt', ferryArticle);
      space.write('marked.txt', `\ufeff${ferryArticle}`);
      space.write('little.txt', Buffer.from(`\ufeff${ferryArticle}`, 'utf16le'));
      space.write('big.txt', Buffer.from(`\ufeff${ferryArticle}`, 'utf16le').swap16());
      const [plain, ...marked] = documentsOf('plain.txt', 'marked.txt', 'little.txt', 'big.txt');
      assert.equal(marked.length, 3);
      for (const { annotations, document } of marked) {
        assert.deepEqual(annotations, plain?.annotations);
        assert.equal(document.sha256, plain?.document.sha256);
      }
    });

    test('CRLF counts two units, and git may change line ends without changing the digest', () => {
      const crlf = ferryArticle.replaceAll('\n', '\r\n');
      space.write('lf.txt', ferryArticle);
      space.write('crlf.txt', crlf);
      const [unix, windows] = documentsOf('lf.txt', 'crlf.txt');
      assert.ok(unix && windows);
      assert.equal(windows.document.length, crlf.length);
      assert.equal(windows.document.sha256, unix.document.sha256);
      assert.equal(windows.annotations.length, unix.annotations.length);
      for (const { start, end, text } of windows.annotations) assert.equal(crlf.slice(start, end), text);
    });

    test('one line of 1 MB', () => {
      const line = 'The mayor said on Monday that the bridge was closed. '.repeat(20_000);
      space.write('long.txt', line);
      assert.equal(space.newsmark(['annotate', '--out', 'out', 'long.txt']).code, 0);
      const long = JSON.parse(readFileSync(space.path('out/long.json'), 'utf8')) as AnnotationDocument;
      assert.equal(long.document.length, line.length);
      assert.ok((long.annotations.at(-1)?.end ?? 0) > line.length - 60, 'annotated to its end');
    });
  });
});
