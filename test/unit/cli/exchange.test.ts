import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseSidecar } from '../../../server/src/decisions/sidecar';
import type { AnnotationDecision } from '../../../server/src/decisions/types';
import { bridgeArticle } from './articles';
import { buildProgram, createWorkspace, type Workspace } from './commandLine';
import { decisionOn, sidecarWith, suggestionsFor } from './decided';

const SIDECAR = 'bridge.txt.annotations.json';

suite('newsmark import, compare and verify', function () {
  this.timeout(60_000);
  let space: Workspace;
  let decide: (
    words: string,
    verdict: AnnotationDecision['verdict'],
    options?: Parameters<typeof decisionOn>[4],
  ) => AnnotationDecision;
  suiteSetup(buildProgram);
  setup(() => {
    space = createWorkspace();
    space.write('bridge.txt', bridgeArticle);
    const suggestions = suggestionsFor(space, 'bridge.txt');
    decide = (words, verdict, options) => decisionOn(suggestions, bridgeArticle, words, verdict, options);
  });
  teardown(() => space.remove());

  const decisionsIn = (file: string) => parseSidecar(readFileSync(space.path(file), 'utf8')).decisions;
  const exportTo = (out: string) =>
    assert.equal(
      space.newsmark(['export', '--format', 'native', '--status', 'reviewed', '--out', out, 'bridge.txt'])
        .code,
      0,
    );

  suite('import', () => {
    const make = () => {
      space.write(SIDECAR, sidecarWith(decide('Helen Brandt', 'accepted'), decide('Monday', 'rejected')));
      exportTo('theirs');
      space.write(SIDECAR, sidecarWith());
    };

    test('takes over what an export holds, and knows it the second time', () => {
      make();
      const run = () => space.newsmark(['import', '--onto', 'bridge.txt', 'theirs/bridge.json']);
      const { code, stdout, stderr } = run();
      assert.deepEqual([code, stderr], [0, '']);
      assert.equal(stdout, `taken over where they stood: 2\ndecisions written: 2 (${SIDECAR})\n`);
      assert.deepEqual(
        decisionsIn(SIDECAR).map(one => [one.id, one.kind === 'annotation' && one.verdict]),
        [
          ['on Helen Brandt', 'accepted'],
          ['on Monday', 'rejected'],
        ],
      );
      const before = readFileSync(space.path(SIDECAR), 'utf8');
      assert.match(run().stdout, /^decided here in the same way already: 2\ndecisions written: 0/);
      assert.equal(readFileSync(space.path(SIDECAR), 'utf8'), before);
    });

    test('--dry-run writes nothing', () => {
      make();
      const { stdout } = space.newsmark([
        'import',
        '--dry-run',
        '--onto',
        'bridge.txt',
        'theirs/bridge.json',
      ]);
      assert.match(stdout, /^taken over where they stood: 2\nnothing was written/);
      assert.deepEqual(decisionsIn(SIDECAR), []);
    });

    test('onto an edited text says what moved and what was lost', () => {
      make();
      const edited = `A new first line.\n\n${bridgeArticle}`.replace('on Monday', 'this week');
      space.write('bridge.txt', edited);
      const { stdout } = space.newsmark(['import', '--onto', 'bridge.txt', 'theirs/bridge.json']);
      assert.match(stdout, /^taken over, found at another place: 1\ntaken over without a place.*: 1\n/);
    });

    test('what was decided differently here stays', () => {
      space.write('other.annotations.json', sidecarWith(decide('Helen Brandt', 'rejected')));
      space.write(SIDECAR, sidecarWith(decide('Helen Brandt', 'accepted')));
      const { stdout } = space.newsmark(['import', '--onto', 'bridge.txt', 'other.annotations.json']);
      assert.match(stdout, /decided differently here, left as they are here: 1\n/);
      assert.deepEqual(decisionsIn(SIDECAR), [decide('Helen Brandt', 'accepted')]);
    });

    test('a line that is not understood is named by file, line and reason, the others are taken', () => {
      make();
      const good = JSON.stringify(JSON.parse(readFileSync(space.path('theirs/bridge.json'), 'utf8')));
      space.write('theirs.jsonl', `${good}\nHelen {\n`);
      const { code, stdout } = space.newsmark(['import', '--onto', 'bridge.txt', 'theirs.jsonl']);
      assert.equal(code, 1);
      assert.match(stdout, /not understood: 1\ntheirs\.jsonl:2: not JSON\ndecisions written: 2/);
      assert.doesNotMatch(stdout, /Helen/);
    });

    test('a file that nothing understands is an error, and nothing is written', () => {
      space.write('list.xyz', 'milk, eggs');
      const { code, stderr } = space.newsmark(['import', '--onto', 'bridge.txt', 'list.xyz']);
      assert.equal(code, 1);
      assert.match(stderr, /^newsmark: list\.xyz: no format that is read/);
      assert.ok(!space.files().includes(SIDECAR));
    });
  });

  suite('compare', () => {
    setup(() => {
      const person = decide('Helen Brandt', 'accepted');
      assert.ok(person.layer === 'entity');
      const organization = {
        ...person,
        type: 'ORG' as const,
        entity: { name: 'Helen Brandt', type: 'ORG' as const },
      };
      space.write('anna/bridge.txt.annotations.json', sidecarWith(person, decide('Monday', 'accepted')));
      space.write(
        'kim/bridge.txt.annotations.json',
        sidecarWith(organization, decide('Monday', 'rejected'), decide('May', 'accepted')),
      );
    });
    const compare = (...flags: readonly string[]) =>
      space.newsmark([
        'compare',
        'anna/bridge.txt.annotations.json',
        'kim/bridge.txt.annotations.json',
        '--article',
        'bridge.txt',
        ...flags,
      ]);

    test('tells the agreement by layer and every difference with its line', () => {
      const { code, stdout, stderr } = compare();
      assert.deepEqual([code, stderr], [0, '']);
      assert.match(stdout, /^entity +2 +2 +0 +0\.0 +-?[\d.]+$/m);
      assert.match(stdout, /^quote +0 +0 +0 +– +–$/m);
      assert.deepEqual(stdout.slice(stdout.indexOf('differences')).trimEnd().split('\n'), [
        'differences: 3',
        'line 3\tspurious\tentity\tDATE\tMay',
        'line 3\tmissed\tentity\tDATE\tMonday',
        'line 4\twrong\tentity\ttype\tPER ≠ ORG\tHelen Brandt',
      ]);
    });

    test('as JSON', () => {
      const { agreement, differences } = JSON.parse(compare('--json').stdout);
      assert.deepEqual(agreement[1], {
        layer: 'entity',
        left: 2,
        right: 2,
        same: 0,
        f1: 0,
        kappa: agreement[1].kappa,
      });
      assert.deepEqual(differences[1].right, {
        start: bridgeArticle.indexOf('Monday'),
        end: bridgeArticle.indexOf('Monday') + 6,
        type: 'DATE',
        text: 'Monday',
        rejected: true,
        entity: null,
      });
    });

    test('finds the article of a document that names it, and leaves suggestions out beside decisions', () => {
      space.newsmark(['annotate', '--no-decisions', '--out', 'found', 'bridge.txt']);
      const { code, stderr, stdout } = space.newsmark([
        'compare',
        'found/bridge.json',
        'anna/bridge.txt.annotations.json',
      ]);
      assert.equal(code, 0);
      assert.match(
        stderr,
        /^newsmark: found\/bridge\.json: suggestions left out: \d+ \(--status all takes them in\)/,
      );
      assert.match(stdout, /^entity +0 +2 +0/m);
    });

    test('asks for the article that it does not find', () => {
      const { code, stderr } = space.newsmark([
        'compare',
        'anna/bridge.txt.annotations.json',
        'kim/bridge.txt.annotations.json',
      ]);
      assert.equal(code, 2);
      assert.match(stderr, /name it with --article/);
    });
  });

  suite('verify', () => {
    test('is silent about what is right', () => {
      space.write(SIDECAR, sidecarWith(decide('Helen Brandt', 'accepted')));
      exportTo('out');
      for (const operand of ['bridge.txt', SIDECAR, 'out/bridge.json', '.'])
        assert.deepEqual(
          space.newsmark(['verify', operand]),
          {
            code: 0,
            stdout: '',
            stderr: `newsmark: files checked: ${operand === '.' ? 2 : 1}, faults: 0\n`,
          },
          operand,
        );
    });

    const faults = (content: string) => {
      space.write(SIDECAR, content);
      const { code, stdout } = space.newsmark(['verify', 'bridge.txt']);
      assert.equal(code, 1);
      assert.doesNotMatch(stdout, /mayor/i);
      return stdout.trimEnd().split('\n');
    };

    test('names what cannot be read by its line', () => {
      assert.deepEqual(faults('{\n  "format": oops\n}'), [`${SIDECAR}:2: not JSON`]);
      assert.deepEqual(faults('<<<<<<< a\n{}\n=======\n{}\n>>>>>>> b\n'), [
        `${SIDECAR}:1: two versions that git left in it: settle them`,
      ]);
    });

    test('names decisions whose words are gone, and records that are no decisions', () => {
      const whole = sidecarWith(decide('Helen Brandt', 'accepted', { id: 'a' }));
      const gone = whole.replaceAll('Helen Brandt', 'Helga Wunderlich').replaceAll('Mayor', 'Baron');
      assert.deepEqual(faults(gone), [`${SIDECAR}:8: decision a: its words are not in the article`]);
      const odd = whole.replace('"entity",', '"mood",');
      assert.deepEqual(faults(odd), [`${SIDECAR}:8: decision a is not understood`]);
    });

    test('names decisions without an article, and documents of another text', () => {
      exportTo('out');
      space.newsmark(['annotate', '--out', 'out', 'bridge.txt']);
      space.write('bridge.txt', bridgeArticle.replace('old', 'new steel'));
      const { stdout } = space.newsmark(['verify', 'out/bridge.json']);
      assert.match(stdout, /^out\/bridge\.json: made for another version of the article\n/);
      assert.match(stdout, /annotation \S+, \d+ to \d+: is not what the article holds/);
      space.write('gone.txt.annotations.json', sidecarWith());
      assert.match(
        space.newsmark(['verify', '.']).stdout,
        /^gone\.txt\.annotations\.json: its article is not found/m,
      );
    });
  });
});
