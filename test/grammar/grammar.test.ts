import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const CASES = here('cases/');
const SNAPSHOTS = here('snapshots/');
const SAMPLES = here('../../samples/');
const GRAMMAR = here('../../syntaxes/news-article.tmLanguage.json');
const TOOLS = { assertions: 'unit.js', snapshots: 'snapshot.js' } as const;
const UPDATE = process.env.UPDATE_SNAPSHOTS === '1';

const isArticle = (file: string) => /\.(article|news)$/.test(file);

/** Runs one command line tool of vscode-tmgrammar-test on `article`; fails with what it printed. */
function check(tool: keyof typeof TOOLS, article: string, ...options: string[]): void {
  const program = createRequire(import.meta.url).resolve(`vscode-tmgrammar-test/dist/${TOOLS[tool]}`);
  const grammar = ['-g', GRAMMAR, ...(tool === 'snapshots' ? ['-s', 'text.news-article'] : [])];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, ...grammar, ...options, article.replaceAll('\\', '/')],
    { cwd: CASES, encoding: 'utf8' },
  );
  assert.equal(status, 0, `\n${stdout}${stderr}`);
}

/** The tool looks for NAME.snap beside NAME, so the sample and its snapshot meet in a folder of their own. */
function checkSnapshot(sample: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'newsmark-grammar-'));
  const snapshot = `${sample}.snap`;
  try {
    copyFileSync(join(SAMPLES, sample), join(folder, sample));
    if (UPDATE) {
      check('snapshots', join(folder, sample), '--updateSnapshot');
      copyFileSync(join(folder, snapshot), join(SNAPSHOTS, snapshot));
    } else {
      assert.ok(existsSync(join(SNAPSHOTS, snapshot)), 'no snapshot yet: run with UPDATE_SNAPSHOTS=1');
      copyFileSync(join(SNAPSHOTS, snapshot), join(folder, snapshot));
      check('snapshots', join(folder, sample), '--expandDiff');
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

suite('grammar', () => {
  suite('scopes asserted line by line', () => {
    for (const file of readdirSync(CASES).filter(isArticle))
      test(file, () => check('assertions', join(CASES, file)));
  });

  suite('snapshots of the samples', () => {
    for (const file of readdirSync(SAMPLES).filter(isArticle)) test(file, () => checkSnapshot(file));

    test('none is left of a sample that is gone', () => {
      for (const file of readdirSync(SNAPSHOTS))
        assert.ok(existsSync(join(SAMPLES, file.replace(/\.snap$/, ''))), file);
    });
  });
});
