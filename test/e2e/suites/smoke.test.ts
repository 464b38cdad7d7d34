import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { semanticTokens } from '../harness/answers';
import { eventually } from '../harness/eventually';
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
});
