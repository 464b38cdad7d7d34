import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { DidOpenTextDocumentParams } from 'vscode-languageclient';
import type { TestView } from '../../../client/src/startClient';
import { en } from '../../../messages/en';
import { MARKS } from '../../../server/src/protocol';
import { eventually } from './eventually';
import { workspaceFile } from './samples';

/** The parts of the running client, which it shows only to tests. */
export async function newsmark(): Promise<TestView> {
  const extension = vscode.extensions.getExtension<TestView>('newsmark.newsmark');
  assert.ok(extension, 'Newsmark is not there');
  return extension.activate();
}

/** Waits until the server annotated a document as it stands now. */
export async function annotated(document: vscode.TextDocument, limit?: number): Promise<void> {
  const { articles } = await newsmark();
  await eventually(() => {
    const status = articles.status(document.uri);
    assert.equal(status?.state, 'done', `${document.uri.path}: not annotated`);
    assert.equal(status.version, document.version);
  }, limit);
}

/** Shows a file of the workspace or any other document, and waits until it is annotated. */
export async function openAnnotated(file: string | vscode.TextDocument): Promise<vscode.TextEditor> {
  const document =
    typeof file === 'string' ? await vscode.workspace.openTextDocument(workspaceFile(file)) : file;
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  await annotated(document);
  return editor;
}

/** Whether the server itself, not our book-keeping, knows a document. */
export async function serverHolds(document: vscode.TextDocument): Promise<boolean> {
  const { client } = await newsmark();
  return (await client.sendRequest(MARKS, { uri: document.uri.toString(), ranges: [] })) !== null;
}

/** What the server is sent of documents from now on: their uris in the order in which it got them. */
export async function recordSent(): Promise<{ readonly opened: readonly string[]; stop(): void }> {
  const { client } = await newsmark();
  const opened: string[] = [];
  const send = client.sendNotification;
  client.sendNotification = (method: unknown, params?: unknown) => {
    if (method === 'textDocument/didOpen')
      opened.push((params as DidOpenTextDocumentParams).textDocument.uri);
    return send.call(client, method as string, params);
  };
  return {
    opened,
    stop() {
      client.sendNotification = send;
    },
  };
}

/** Opens an article, by which time whatever was opened before has been sent, and asserts that it alone was. */
export async function nothingIsSent(sent: Awaited<ReturnType<typeof recordSent>>): Promise<void> {
  const { document } = await openAnnotated('purono-setu.article');
  sent.stop();
  assert.deepEqual(sent.opened, [document.uri.toString()]);
}

/** The place of a text in a document: `rangeOf(article, 'Rahman', 2)` is the second Rahman. */
export function rangeOf(document: vscode.TextDocument, text: string, occurrence = 1): vscode.Range {
  let at = -1;
  for (let i = 0; i < occurrence; i++) at = document.getText().indexOf(text, at + 1);
  assert.ok(at >= 0, `${text} stands not ${occurrence} times in ${document.uri.path}`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + text.length));
}

export const placeOf = (document: vscode.TextDocument, text: string, occurrence = 1): vscode.Position =>
  rangeOf(document, text, occurrence).start.translate(0, 1);

export const setting = (section: string, value: unknown): Thenable<void> =>
  vscode.workspace.getConfiguration().update(section, value, vscode.ConfigurationTarget.Global);

export const closeAll = (): Thenable<unknown> =>
  vscode.commands.executeCommand('workbench.action.closeAllEditors');

/** The names of the sources in an outline, without its groups (captions, claims of the article's own). */
export const sourceNames = (symbols: readonly vscode.DocumentSymbol[]): readonly string[] => {
  const groups = (['unattributed', 'ownClaims', 'captions'] as const).map(group => en[`outline.${group}`]);
  return symbols.map(({ name }) => name).filter(name => !groups.some(group => group === name));
};
