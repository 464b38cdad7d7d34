import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { outline } from '../harness/answers';
import { eventually } from '../harness/eventually';
import {
  annotated,
  closeAll,
  newsmark,
  nothingIsSent,
  openAnnotated,
  recordSent,
  serverHolds,
  setting,
  sourceNames,
} from '../harness/newsmark';
import { workspaceFile } from '../harness/samples';

const others = () => vscode.workspace.fs.readDirectory(workspaceFile('not-articles'));
const open = (name: string) => vscode.workspace.openTextDocument(workspaceFile(name));

suite('plain text and Markdown', () => {
  setup(() => closeAll());
  teardown(() => setting('newsmark.plainText', undefined));

  test('running prose is annotated, and keeps its language', async () => {
    for (const [file, language] of [
      ['old-bridge.txt', 'plaintext'],
      ['old-bridge.md', 'markdown'],
    ] as const) {
      const { document } = await openAnnotated(file);
      assert.equal(document.languageId, language);
      assert.equal(sourceNames(await outline(document))[0], 'Asma Rahman');
    }
  });

  test('the server never receives what is no article: more than twenty files', async () => {
    const files = (await others()).map(([name]) => name);
    assert.ok(files.length > 20);
    const sent = await recordSent();
    for (const name of files)
      await vscode.window.showTextDocument(await open(`not-articles/${name}`), { preview: false });
    await nothingIsSent(sent);
  });

  test('always annotates them all, never none', async () => {
    const list = await open('not-articles/shopping.txt');
    const { document: prose } = await openAnnotated('old-bridge.txt');
    await vscode.window.showTextDocument(list, { preview: false });
    await setting('newsmark.plainText', 'always');
    await annotated(list);
    await setting('newsmark.plainText', 'never');
    await eventually(async () => {
      assert.equal(await serverHolds(list), false);
      assert.equal(await serverHolds(prose), false);
    });
  });

  test('Annotate This File annotates a list, Stop Annotating leaves an article alone, both remembered', async () => {
    const list = await open('not-articles/shopping.txt');
    await vscode.window.showTextDocument(list);
    await vscode.commands.executeCommand('newsmark.annotateFile');
    await annotated(list);
    await closeAll();
    await openAnnotated('not-articles/shopping.txt');
    await vscode.commands.executeCommand('newsmark.stopAnnotating');
    await eventually(async () => assert.equal(await serverHolds(list), false));

    const { document } = await openAnnotated('old-bridge.txt');
    await vscode.commands.executeCommand('newsmark.stopAnnotating');
    await eventually(async () => assert.equal(await serverHolds(document), false));
    assert.equal((await newsmark()).choices.choiceFor(document.uri), 'leave');
    await vscode.commands.executeCommand('newsmark.annotateFile');
    await annotated(document);
  });

  test('a file of any language can be annotated, and only that one', async () => {
    const content = (await open('old-bridge.article')).getText();
    const file = await vscode.workspace.openTextDocument({ language: 'html', content });
    const other = await vscode.workspace.openTextDocument({ language: 'html', content });
    await vscode.window.showTextDocument(other, { preview: false });
    await vscode.window.showTextDocument(file, { preview: false });
    await vscode.commands.executeCommand('newsmark.annotateFile');
    await annotated(file);
    assert.equal(file.languageId, 'html');
    await eventually(async () => {
      const symbols = await outline(file);
      assert.ok(symbols.some(({ name }) => name === 'Asma Rahman'));
    });
    assert.equal(await serverHolds(other), false);
    await vscode.commands.executeCommand('newsmark.stopAnnotating');
    await eventually(async () => assert.equal(await serverHolds(file), false));
  });

  test('a text becomes an article while it is typed, and stays in step', async () => {
    const untitled = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '' });
    const editor = await vscode.window.showTextDocument(untitled, { preview: false });
    const paragraphs = (await open('old-bridge.article')).getText().split('\n\n').slice(0, 7);
    assert.equal(await serverHolds(untitled), false);
    for (const paragraph of paragraphs)
      await editor.edit(edit => edit.insert(new vscode.Position(untitled.lineCount, 0), `${paragraph}\n\n`));
    await annotated(untitled);
    await editor.edit(edit =>
      edit.insert(new vscode.Position(0, 0), 'Mayor Joan Ferris said the road was safe.\n\n'),
    );
    await eventually(async () => assert.equal(sourceNames(await outline(untitled))[0], 'Joan Ferris'));
    await editor.edit(edit => edit.replace(new vscode.Range(0, 0, untitled.lineCount, 0), 'tea\nrice\n'));
    await eventually(async () => assert.equal(await serverHolds(untitled), false));
  });

  test('what lies in a .git folder is left alone', async () => {
    const sent = await recordSent();
    const inGit = workspaceFile('.git/description.txt');
    await vscode.workspace.fs.writeFile(
      inGit,
      await vscode.workspace.fs.readFile(workspaceFile('old-bridge.txt')),
    );
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(inGit));
    await nothingIsSent(sent);
    await vscode.workspace.fs.delete(workspaceFile('.git'), { recursive: true });
  });
});
