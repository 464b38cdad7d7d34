import * as vscode from 'vscode';
import { EXPORT, type ExportParams, type ExportResult } from '../../../server/src/protocol';
import { words } from '../words';
import { articleFor } from './activeDocument';
import type { Command } from './context';

const format = 'markdown';

/** *Copy Source List*: who says what, as Markdown, to the clipboard. Argument: the uri of the article. */
export const copySourceList: Command = async ({ articles }, target) => {
  const document = await articleFor(articles, target);
  if (document === undefined) return;
  const params: ExportParams = { uris: [document.uri.toString()], format };
  const result = await articles.ask<ExportResult>(EXPORT, document.uri, params);
  const list = result?.files[0]?.content;
  if (list === undefined) {
    void vscode.window.showErrorMessage(words('export.noAnswer'));
    return;
  }
  await vscode.env.clipboard.writeText(list);
  vscode.window.setStatusBarMessage(words('command.copied'), 3000);
};
