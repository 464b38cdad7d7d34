import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { looksLikeArticle } from '../../../client/src/articles/looksLikeArticle';

const tests = join(__dirname, '..', '..');
const filesOf = (folder: string, ending: RegExp) =>
  readdirSync(join(tests, folder))
    .filter(file => ending.test(file))
    .map(file => ({ file, text: readFileSync(join(tests, folder, file), 'utf8') }));

/** Files whose words are prose: their names alone say that they are no articles. */
const knownByName = new Set(['LICENSE.txt', 'README.md', 'TODO.txt']);

suite('looksLikeArticle', () => {
  const others = filesOf('e2e/workspace/not-articles', /./);

  test('there are more than twenty files that are no articles', () => assert.ok(others.length > 20));

  for (const { file, text } of others) {
    test(`${file} is none`, () => assert.equal(looksLikeArticle(text, file), false));
    if (!knownByName.has(file))
      test(`${file} is none under a name that says nothing`, () =>
        assert.equal(looksLikeArticle(text, 'Untitled-1'), false));
  }

  for (const { file, text } of filesOf('fixtures/articles', /\.txt$/))
    for (const name of [file, 'story.md', 'Untitled-1', 'কালিগঙ্গার ভাঙন.txt'])
      test(`${file} as ${name} is one`, () => assert.equal(looksLikeArticle(text, name), true));

  const article = filesOf('fixtures/articles', /^en-lake-study\.txt$/)[0]?.text ?? '';

  test('lines broken at a margin are read as one', () => {
    const wrapped = article.replace(/(.{60,72}) /g, '$1\n');
    assert.notEqual(wrapped, article);
    assert.equal(looksLikeArticle(wrapped, 'story.txt'), true);
  });

  test('front matter does not count against an article', () => {
    const matter = `---\ntitle: "${'long title '.repeat(300)}"\n---\n`;
    assert.equal(looksLikeArticle(matter + article, 'story.md'), true);
  });

  test('extensions of other things are none, whatever they hold', () => {
    for (const name of ['story.csv', 'story.log', 'story.srt', '.story', 'poetry.lock', 'yarn-lock.txt'])
      assert.equal(looksLikeArticle(article, name), false, name);
  });

  test('while typing it takes an article later than it lets it go', () => {
    const words = article.split(' ');
    const verdicts = (already: boolean) =>
      words.map((_, end) => looksLikeArticle(`${words.slice(0, end).join(' ')}.`, 'Untitled-1', already));
    const [taken, kept] = [verdicts(false).indexOf(true), verdicts(true).indexOf(true)];
    assert.ok(kept > 0 && taken > kept + 5, `taken at ${taken} words, kept from ${kept}`);
  });

  test('a text of one endless line or of brackets alone is judged at once', () => {
    for (const text of [`${'word '.repeat(200_000)}`, '](a'.repeat(300_000), '.)'.repeat(300_000)]) {
      const start = performance.now();
      looksLikeArticle(text, 'Untitled-1');
      assert.ok(performance.now() - start < 2000);
    }
  });
});
