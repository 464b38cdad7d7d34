import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../harness/eventually';
import { newsmark, openAnnotated, setting } from '../harness/newsmark';
import { requirePage } from '../harness/page';
import { workspaceFile } from '../harness/samples';

const texts = async () => (await newsmark()).status.texts();

suite('the language status', () => {
  teardown(async () => {
    for (const key of ['interfaceLanguage', 'limits.articleLength'])
      await setting(`newsmark.${key}`, undefined);
  });

  test('says language and counts', async () => {
    await openAnnotated('old-bridge.article');
    await eventually(async () => {
      const { article, language, busy } = await texts();
      assert.match(article, /^Sources [1-9]\d* · quotes [1-9]\d* · claims [1-9]\d* · entities [1-9]\d*$/);
      assert.equal(language, 'English');
      assert.equal(busy, false);
    });
    await openAnnotated('purono-setu.article');
    await eventually(async () => assert.equal((await texts()).language, 'Bangla'));
  });

  test('says in plain text that Newsmark annotated it, and how to turn that off', async function () {
    await openAnnotated('old-bridge.txt');
    await eventually(async () => {
      const { here } = await texts();
      assert.equal(here, 'Newsmark annotated this file');
    });
    const page = requirePage(this);
    await page.hover('[id="status.languageStatus"]');
    await eventually(async () => {
      const all = (await page.texts('.hover-language-status')).join('\n');
      assert.match(all, /Newsmark annotated this file[\s\S]*Stop Here/);
    });
  });

  test('offers to annotate a text that is not', async () => {
    await vscode.window.showTextDocument(workspaceFile('not-articles/shopping.txt'));
    await eventually(async () => assert.equal((await texts()).command, 'newsmark.annotateFile'));
  });

  test('says what limit was reached', async () => {
    await setting('newsmark.limits.articleLength', 1000);
    const content = 'The minister said on Tuesday that the bridge would close. '.repeat(40);
    await openAnnotated(await vscode.workspace.openTextDocument({ language: 'news-article', content }));
    await eventually(async () => assert.match((await texts()).detail, /first 1,000 characters/));
  });

  test('speaks Bengali, with Bengali digits', async () => {
    await openAnnotated('old-bridge.article');
    await setting('newsmark.interfaceLanguage', 'bn');
    await eventually(async () => {
      const { article, language } = await texts();
      assert.match(article, /^সূত্র [১-৯]/);
      assert.equal(language, 'ইংরেজি');
      assert.equal((await texts()).names[1], 'Newsmark: প্রতিবেদনের ভাষা');
    });
  });

  test('the language of one article can be set, is remembered, and can be detected again', async () => {
    const { document } = await openAnnotated('old-bridge.article');
    const { articles, choices } = await newsmark();
    const languageIs = (language: string) =>
      eventually(() => assert.equal(articles.status(document.uri)?.language, language));
    await vscode.commands.executeCommand('newsmark.setLanguage', 'bn');
    await languageIs('bn');
    assert.equal(choices.languageOf(document.uri), 'bn');
    await vscode.commands.executeCommand('newsmark.restartServer');
    await eventually(() => assert.equal(articles.status(document.uri), undefined));
    await languageIs('bn');
    await vscode.commands.executeCommand('newsmark.setLanguage', 'auto');
    await languageIs('en');
    assert.equal(choices.languageOf(document.uri), undefined);
  });
});
