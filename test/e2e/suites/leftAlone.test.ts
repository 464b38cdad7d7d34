import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../harness/eventually';
import {
  annotated,
  closeAll,
  newsmark,
  nothingIsSent,
  openAnnotated,
  recordSent,
  setting,
} from '../harness/newsmark';
import { requirePage } from '../harness/page';
import { workspaceFile } from '../harness/samples';

/** Prose that would be annotated if it stood in a file, in the languages that are asked for prose and in our own. */
const prose = async () =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(workspaceFile('old-bridge.txt')));

/** Waits until the editor holds a document of a scheme, so that a test cannot pass because nothing ever opened. */
const opens = (scheme: string, language?: string) =>
  eventually(() => {
    const ofScheme = vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === scheme);
    const found = ofScheme.find(({ languageId }) => language === undefined || languageId === language);
    assert.ok(found, `no ${scheme} document of ${language}, only ${ofScheme.map(one => one.languageId)}`);
    return found;
  });

suite('what no person wrote as an article is left alone, even where all plain text is annotated', () => {
  const open: vscode.Disposable[] = [];
  setup(async () => {
    await closeAll();
    await setting('newsmark.plainText', 'always');
  });
  teardown(async () => {
    for (const one of open.splice(0)) one.dispose();
    await closeAll();
    await setting('newsmark.plainText', undefined);
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });

  test('output', async () => {
    const sent = await recordSent();
    for (const language of ['plaintext', 'markdown', 'news-article']) {
      const channel = vscode.window.createOutputChannel(`prose in ${language}`, language);
      open.push(channel);
      channel.append(await prose());
      channel.show();
      await opens('output', language);
    }
    await nothingIsSent(sent);
  });

  test('the cells of a notebook', async () => {
    const sent = await recordSent();
    const cells = ['plaintext', 'markdown', 'news-article'].map(
      async language => new vscode.NotebookCellData(vscode.NotebookCellKind.Code, await prose(), language),
    );
    const notebook = await vscode.workspace.openNotebookDocument(
      'jupyter-notebook',
      new vscode.NotebookData(await Promise.all(cells)),
    );
    await vscode.window.showNotebookDocument(notebook);
    for (const { document } of notebook.getCells())
      assert.ok(vscode.workspace.textDocuments.includes(document), document.languageId);
    assert.ok(notebook.cellCount >= 3);
    await nothingIsSent(sent);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  test('the input of source control', async () => {
    const sent = await recordSent();
    const control = vscode.scm.createSourceControl('prose', 'Prose', workspaceFile(''));
    open.push(control);
    control.inputBox.value = await prose();
    await vscode.commands.executeCommand('workbench.view.scm');
    const input = await opens('vscode-scm');
    await vscode.languages.setTextDocumentLanguage(input, 'plaintext');
    await nothingIsSent(sent);
    await vscode.commands.executeCommand('workbench.view.explorer');
  });

  test('comments', async () => {
    const sent = await recordSent();
    const { document } = await showCode();
    const controller = vscode.comments.createCommentController('prose', 'Prose');
    open.push(controller);
    controller.commentingRangeProvider = {
      provideCommentingRanges: () => [new vscode.Range(0, 0, document.lineCount, 0)],
    };
    const thread = controller.createCommentThread(document.uri, new vscode.Range(0, 0, 0, 0), [
      { body: await prose(), mode: vscode.CommentMode.Editing, author: { name: 'Rina' } },
    ]);
    thread.canReply = true;
    thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
    await eventually(() =>
      assert.ok(vscode.workspace.textDocuments.some(({ uri }) => uri.scheme === 'comment')),
    );
    await nothingIsSent(sent);
  });

  test('what another extension opens and nobody sees', async () => {
    const sent = await recordSent();
    await vscode.workspace.openTextDocument(workspaceFile('old-bridge.article'));
    await nothingIsSent(sent);
  });

  test('both sides of a diff, files and versions of them, until a file is opened by itself', async () => {
    const versions = vscode.workspace.registerTextDocumentContentProvider('version', {
      provideTextDocumentContent: prose,
    });
    open.push(versions);
    const sent = await recordSent();
    for (const name of ['old-bridge.article', 'old-bridge.txt']) {
      const file = workspaceFile(name);
      await vscode.commands.executeCommand('vscode.diff', file.with({ scheme: 'version' }), file);
      await eventually(() =>
        assert.ok(vscode.window.visibleTextEditors.some(({ document }) => document.uri.path === file.path)),
      );
    }
    await vscode.commands.executeCommand(
      'vscode.diff',
      workspaceFile('old-bridge.txt'),
      workspaceFile('old-bridge.md'),
    );
    await nothingIsSent(sent);
    await openAnnotated('old-bridge.txt');
    assert.deepEqual(
      (await newsmark()).articles.all().map(({ uri }) => uri.path.split('/').at(-1)),
      ['purono-setu.article', 'old-bridge.txt'],
    );
  });

  test('the side of a diff is not drawn on, also where its file stands in a tab as well', async function () {
    const page = requirePage(this);
    const marksIn = async (editor: string) =>
      (await page.styles(`${editor} .view-overlays .cdr[class*="TextEditorDecorationType"]`, 'color')).length;
    const { document } = await openAnnotated('old-bridge.txt');
    await eventually(async () => assert.ok((await marksIn('.monaco-editor')) > 0));
    await vscode.commands.executeCommand(
      'vscode.diff',
      workspaceFile('old-bridge.md'),
      document.uri,
      'Versions',
      { viewColumn: vscode.ViewColumn.Beside },
    );
    await eventually(async () =>
      assert.ok((await page.texts('.monaco-diff-editor .view-lines')).join('').includes('Rahman')),
    );
    const editor = await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'New: '));
    await annotated(document);
    const { painter } = await newsmark();
    await eventually(() => assert.equal(painter.drawn(document.uri)?.version, document.version));
    await eventually(async () => assert.ok((await marksIn('.monaco-editor')) > 0));
    assert.equal(await marksIn('.monaco-diff-editor'), 0);
    await vscode.commands.executeCommand('undo');
  });
});

/** Code beside which comments stand. */
const showCode = async () =>
  vscode.window.showTextDocument(
    await vscode.workspace.openTextDocument({ language: 'javascript', content: 'let a;\nlet b;\n' }),
  );
