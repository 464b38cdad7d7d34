import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { outline, semanticTokens } from '../harness/answers';
import { openSample } from '../harness/samples';

suite('the packaged extension', () => {
  test('is the one that is installed', () => {
    const extension = vscode.extensions.getExtension('newsmark.newsmark');
    assert.match(extension?.extensionPath ?? 'not installed', /newsmark\.newsmark-\d+\.\d+\.\d+$/);
  });

  test('annotates an article', async () => {
    const { document } = await openSample('press-conference.article');
    assert.equal(document.languageId, 'news-article');
    await semanticTokens(document);
  });

  test('answers with an outline', async () => {
    const { document } = await openSample('coalition-budget.article');
    await outline(document);
  });
});
