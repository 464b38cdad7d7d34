import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findGold, readMarked } from '../../../server/src/cli/evaluationFiles';
import { type Evaluation, evaluate } from '../../../server/src/evaluation/evaluate';
import { scoreArticle } from '../../../server/src/evaluation/scoreArticle';
import { loadArticles } from '../../fixtures/articles.js';
import { annotateAll, randomArticles } from './twoAnnotators';

const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url));
const scorer = join(shared, 'eval', 'score.mjs');
const ours = fileURLToPath(new URL('../../fixtures/evaluation/', import.meta.url));

interface ReferenceFigure {
  readonly p?: number;
  readonly r?: number;
  readonly f: number;
  readonly tp?: number;
  readonly pred?: number;
  readonly gold: number;
}

const WORTH: readonly (readonly [string, 'averagePrecision' | 'withEqualScores'])[] = [
  ['claim worth AP', 'averagePrecision'],
  ['claim worth constant', 'withEqualScores'],
];

/** The independent scorer stands beside this repository where it was specified; elsewhere there is nothing to compare with. */
suite('evaluate against the independent scorer', function () {
  this.timeout(60_000);
  let folder: string;
  setup(function () {
    if (!existsSync(scorer)) {
      console.log(`      no ${scorer}: not compared`);
      this.skip();
    }
    folder = mkdtempSync(join(tmpdir(), 'newsmark-reference-'));
    for (const part of ['gold', 'pred']) mkdirSync(join(folder, part));
  });
  teardown(() => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });

  const write = (file: string, content: unknown) =>
    writeFileSync(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content));

  async function assertSame(gold: string, pred: string): Promise<void> {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [scorer, '--gold', gold, '--pred', pred, '--json'],
      {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      },
    );
    assert.equal(stderr, '');
    const expected = JSON.parse(stdout) as Readonly<Record<string, ReferenceFigure>>;
    const scores = [];
    for (const file of await findGold({ gold, pred }))
      scores.push(scoreArticle(await readMarked(file, { gold, pred })));
    const evaluation = evaluate(scores);
    for (const [name, property] of WORTH) {
      const { [name]: figure } = expected;
      const apart = Math.abs((evaluation.claimWorth[property] ?? 0) - (figure?.f ?? Number.NaN));
      assert.ok(apart < 1e-12, `${name}: ${apart} apart`); // the order of multiplication may differ
      assert.equal(evaluation.claimWorth.gold, figure?.gold, name);
    }
    for (const [name, figure] of Object.entries(expected))
      if (!WORTH.some(([worth]) => worth === name)) assertFigure(name, evaluation, figure);
  }

  function assertFigure(name: string, { figures }: Evaluation, expected: ReferenceFigure): void {
    const { p, r, f, tp, pred, gold } = expected;
    const figure = figures.get(name);
    if (figure === undefined) {
      assert.deepEqual([name, tp, pred, gold], [name, 0, 0, 0]);
      return;
    }
    const { precision, recall, f1, right, predicted } = figure;
    assert.deepEqual([name, right, predicted, figure.gold], [name, tp, pred, gold]);
    assert.deepEqual([name, precision, recall, f1], [name, p, r, f]);
  }

  test('two annotators of our own articles', () => assertSame(join(ours, 'gold'), join(ours, 'pred')));

  test('the engine on the articles of the fixtures', async () => {
    const articles = loadArticles();
    for (const { name, text, expected } of articles) {
      write(`gold/${name}.txt`, text);
      write(`gold/${name}.gold.json`, expected);
    }
    for (const [name, document] of await annotateAll(articles)) write(`pred/${name}.json`, document);
    await assertSame(join(folder, 'gold'), join(folder, 'pred'));
  });

  test('the engine on the gold articles, one of which has no prediction', async () => {
    const gold = join(shared, 'gold');
    const names = readdirSync(gold).flatMap(file => /^(.+)\.gold\.json$/.exec(file)?.[1] ?? []);
    assert.ok(names.length > 1);
    const articles = names.map(name => ({ name, text: readFileSync(join(gold, `${name}.txt`), 'utf8') }));
    for (const [name, document] of await annotateAll(articles.slice(1))) write(`pred/${name}.json`, document);
    await assertSame(gold, join(folder, 'pred'));
  });

  test('hundreds of random articles with random marks', async () => {
    for (const { name, text, gold, document } of randomArticles(300)) {
      write(`gold/${name}.txt`, text);
      write(`gold/${name}.gold.json`, gold);
      write(`pred/${name}.json`, document);
    }
    await assertSame(join(folder, 'gold'), join(folder, 'pred'));
  });
});
