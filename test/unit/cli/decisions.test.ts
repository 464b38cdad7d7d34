import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { AnnotationDocument } from '../../../server/src/annotations/document';
import { bridgeArticle } from './articles';
import { buildProgram, createWorkspace, type Workspace } from './commandLine';
import { decisionOn, sidecarWith, suggestionsFor } from './decided';

suite('newsmark with decisions', function () {
  this.timeout(60_000);
  let space: Workspace;
  suiteSetup(buildProgram);
  setup(() => {
    space = createWorkspace();
    space.write('bridge.txt', bridgeArticle);
    const suggestions = suggestionsFor(space, 'bridge.txt');
    const decide = (words: string, verdict: 'accepted' | 'rejected') =>
      decisionOn(suggestions, bridgeArticle, words, verdict);
    space.write(
      'bridge.txt.annotations.json',
      sidecarWith(decide('Helen Brandt', 'accepted'), decide('Monday', 'rejected')),
    );
  });
  teardown(() => space.remove());

  const statuses = (json: string) =>
    (JSON.parse(json) as AnnotationDocument).annotations
      .filter(({ status }) => status !== 'auto')
      .map(({ text, status }) => `${text} ${status}`);

  test('annotate honours what stands beside the article', () => {
    const { stdout, stderr, code } = space.newsmark(['annotate', 'bridge.txt']);
    assert.deepEqual(statuses(stdout), ['Monday rejected', 'Helen Brandt accepted']);
    assert.deepEqual([code, stderr], [0, '']);
  });

  test('--no-decisions leaves it out', () => {
    assert.deepEqual(statuses(space.newsmark(['annotate', '--no-decisions', 'bridge.txt']).stdout), []);
  });

  test('--decisions names another folder for it', () => {
    space.write('apart/bridge.txt.annotations.json', sidecarWith());
    const { stdout } = space.newsmark(['annotate', '--decisions', 'apart', 'bridge.txt']);
    assert.deepEqual(statuses(stdout), []);
  });

  test('words that are gone are told by count and id, never by themselves', () => {
    space.write('bridge.txt', bridgeArticle.replace('said Mayor Helen Brandt', 'they said'));
    const { stderr, stdout, code } = space.newsmark(['annotate', 'bridge.txt']);
    assert.equal(code, 0);
    assert.equal(
      stderr,
      'newsmark: bridge.txt: decisions whose words are not in the article: 1 (on Helen Brandt)\n',
    );
    assert.deepEqual(statuses(stdout), ['Monday rejected']);
  });

  test('a broken sidecar fails its article, so that nothing is written without its decisions', () => {
    space.write('bridge.txt.annotations.json', '{ "format": "newsmark-decisions/1", "decisions"');
    const { stderr, stdout, code } = space.newsmark(['annotate', 'bridge.txt']);
    assert.deepEqual([code, stdout], [1, '']);
    assert.equal(stderr, 'newsmark: bridge.txt: bridge.txt.annotations.json: not JSON\n');
  });

  test('two versions that git left in it are merged where they do not contradict each other', () => {
    const suggestions = suggestionsFor(space, 'bridge.txt');
    const one = sidecarWith(decisionOn(suggestions, bridgeArticle, 'Helen Brandt', 'accepted'));
    const other = sidecarWith(decisionOn(suggestions, bridgeArticle, 'Monday', 'rejected'));
    space.write('bridge.txt.annotations.json', `<<<<<<< ours\n${one}=======\n${other}>>>>>>> theirs\n`);
    const { stdout } = space.newsmark(['annotate', 'bridge.txt']);
    assert.deepEqual(statuses(stdout), ['Monday rejected', 'Helen Brandt accepted']);
  });

  test('export writes the layers and statuses that are chosen', () => {
    const run = (...flags: readonly string[]) => {
      const { code, stderr } = space.newsmark([
        'export',
        '--format',
        'native',
        '--out',
        'out',
        ...flags,
        'bridge.txt',
      ]);
      assert.deepEqual([code, stderr], [0, '']);
      return JSON.parse(readFileSync(space.path('out/bridge.json'), 'utf8')) as AnnotationDocument;
    };
    const all = run();
    const reviewed = run('--status', 'reviewed');
    assert.deepEqual(
      reviewed.annotations.map(({ text }) => text),
      ['Monday', 'Helen Brandt'],
    );
    assert.equal(
      run('--status', 'suggested').annotations.length,
      all.annotations.length - reviewed.annotations.length,
    );
    assert.deepEqual(
      new Set(run('--layers', 'quote,claim').annotations.map(({ layer }) => layer)),
      new Set(['quote', 'claim']),
    );
  });

  test('export names a layer that does not exist', () => {
    const { code, stderr } = space.newsmark([
      'export',
      '--format',
      'csv',
      '--layers',
      'quote,moods',
      'bridge.txt',
    ]);
    assert.equal(code, 2);
    assert.match(stderr, /Allowed layers are structure, entity, quote, claim\./);
  });
});
