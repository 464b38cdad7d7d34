import * as vscode from 'vscode';
import type { Articles } from '../articles/articles';
import { words } from '../words';

/** The document whose editor's menu a command is chosen from (its uri is the argument), else the active editor's. */
export async function documentFor(argument: unknown): Promise<vscode.TextDocument | undefined> {
  if (argument instanceof vscode.Uri) return vscode.workspace.openTextDocument(argument);
  return vscode.window.activeTextEditor?.document;
}

/** As {@link documentFor}, but only an annotated document; else it says that there is none. */
export async function articleFor(
  articles: Articles,
  argument: unknown,
): Promise<vscode.TextDocument | undefined> {
  const document = await documentFor(argument);
  if (document !== undefined && articles.holds(document.uri)) return document;
  void vscode.window.showInformationMessage(words('command.noArticle'));
  return undefined;
}
