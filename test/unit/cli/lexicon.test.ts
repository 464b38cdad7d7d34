import assert from 'node:assert/strict';
import { buildProgram, createWorkspace, type Workspace } from './commandLine';

suite('newsmark annotate --lexicon', function () {
  this.timeout(60_000);
  let space: Workspace;
  suiteSetup(buildProgram);
  setup(() => {
    space = createWorkspace();
    space.write('a.txt', 'The road over Gnurl Pass was closed. Drivers said on Tuesday that it was icy.');
  });
  teardown(() => space.remove());

  const lexicon = (names: readonly object[], removed: readonly string[] = []) =>
    space.write('lexicon.json', JSON.stringify({ format: 'newsmark-lexicon/1', names, removed }));

  test('finds its names and leaves out what it removes; without it, it is not read', () => {
    lexicon([{ name: 'Gnurl Pass', type: 'EVENT' }], ['Tuesday']);
    space.write(
      '.newsmark/lexicon.json',
      '{"format":"newsmark-lexicon/1","names":[],"removed":["Gnurl Pass"]}',
    );
    const { code, stdout } = space.newsmark([
      'annotate',
      '--format',
      'csv',
      '--lexicon',
      'lexicon.json',
      'a.txt',
    ]);
    assert.equal(code, 0);
    assert.match(stdout, /EVENT.*Gnurl Pass/);
    assert.doesNotMatch(stdout, /DATE.*Tuesday/);
    assert.match(space.newsmark(['annotate', '--format', 'csv', 'a.txt']).stdout, /DATE.*Tuesday/);
  });

  test('says what is wrong with it', () => {
    lexicon([{ name: 'Gnurl Pass', type: 'RIVER' }]);
    const broken = space.newsmark(['annotate', '--lexicon', 'lexicon.json', 'a.txt']);
    assert.equal(broken.code, 1);
    assert.match(broken.stderr, /^newsmark: lexicon\.json: no lexicon: names\.0\.type: expected/);
    const missing = space.newsmark(['annotate', '--lexicon', 'none.json', 'a.txt']);
    assert.match(missing.stderr, /^newsmark: none\.json: no such file or folder/);
    assert.equal(missing.stdout, '');
  });
});
