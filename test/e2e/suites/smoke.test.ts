import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { semanticTokens } from '../harness/answers';
import { eventually } from '../harness/eventually';
import { requirePage } from '../harness/page';
import { openSample } from '../harness/samples';

suite('an opened article', () => {
  let article: vscode.TextDocument;

  suiteSetup(async () => {
    article = (await openSample('press-conference.article')).document;
  });

  test('is of the language news-article', () => assert.equal(article.languageId, 'news-article'));

  test('wakes Newsmark', () =>
    eventually(() => assert.equal(vscode.extensions.getExtension('newsmark.newsmark')?.isActive, true)));

  test('gets semantic tokens', async () => {
    await semanticTokens(article);
  });

  test('stands in the window with marks on its quotes and claims', async function () {
    const page = requirePage(this);
    await eventually(async () => {
      const lines = await page.texts('.view-line');
      assert.ok(lines.some(line => line.includes('ভোটার')));
      const decorated = await page.styles(
        '.view-overlays [class*="ced-"], .view-line [class*="ced-"]',
        'display',
      );
      assert.ok(decorated.length > 0, 'no decorations');
    });
  });
});
