import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { outline, semanticTokens } from '../harness/answers';
import { openSample, workspaceFile } from '../harness/samples';

suite('the packaged extension', () => {
  const packaged = () =>
    vscode.extensions.getExtension('newsmark.newsmark')?.extensionPath ?? 'not installed';

  test('is the one that is installed', () => assert.match(packaged(), /newsmark\.newsmark-\d+\.\d+\.\d+$/));

  test('annotates an article', async () => {
    const { document } = await openSample('press-conference.article');
    assert.equal(document.languageId, 'news-article');
    await semanticTokens(document);
  });

  test('answers with an outline', async () => {
    const { document } = await openSample('coalition-budget.article');
    await outline(document);
  });

  test('exports annotations', async () => {
    await openSample('coalition-budget.article');
    const target = workspaceFile('exported.json');
    await vscode.commands.executeCommand('newsmark.exportAnnotations', 'native', target);
    const { format } = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(target)));
    assert.equal(format, 'annotation-document/1');
  });

  test('holds the command line', () => {
    const cli = join(packaged(), 'dist', 'cli.js');
    const article = workspaceFile('harbour-fire.news').fsPath;
    const output = execFileSync(process.execPath, [cli, 'annotate', '--format', 'native', article], {
      encoding: 'utf8',
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    });
    assert.ok(JSON.parse(output).annotations.length > 0);
  });
});
