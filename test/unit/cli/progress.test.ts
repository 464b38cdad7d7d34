import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { createProgress } from '../../../server/src/cli/progress';
import { bridgeArticle } from './articles';
import { buildProgram, createWorkspace } from './commandLine';

suite('progress', () => {
  /** What a run over `total` files writes, one of which has something to say. */
  const written = (total: number, isTTY: boolean): string => {
    const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY, columns: 100 });
    const progress = createProgress(total, stream);
    for (let i = 0; i < total; i++) {
      if (i === 3) progress.say('newsmark: 3.txt: no such file or folder');
      progress.step();
    }
    progress.end();
    return stream.read() ?? '';
  };

  test('shows a bar on a terminal when there are many files, and what is said above it', () => {
    const shown = written(25, true);
    assert.match(shown, /░.*of 25 articles/);
    assert.match(shown, /newsmark: 3\.txt: no such file or folder\n/);
  });

  test('shows none for few files', () =>
    assert.equal(written(19, true), 'newsmark: 3.txt: no such file or folder\n'));

  test('shows none in a pipe', () =>
    assert.equal(written(500, false), 'newsmark: 3.txt: no such file or folder\n'));

  test('a run over many files says nothing in a pipe', async function () {
    this.timeout(60_000);
    await buildProgram();
    const space = createWorkspace();
    try {
      for (let i = 0; i < 30; i++) space.write(`many/${i}.txt`, bridgeArticle);
      assert.deepEqual(space.newsmark(['annotate', '--out', 'out', 'many']), {
        code: 0,
        stdout: '',
        stderr: '',
      });
    } finally {
      space.remove();
    }
  });
});
