import * as vscode from 'vscode';
import type { Articles } from './articles/articles';

/** Keeps `newsmark.articleOpen` true while the active editor shows an annotated document; the manifest's `when` asks. */
export function keepContextKeys(articles: Articles): vscode.Disposable {
  let known: boolean | undefined;
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    const open = document !== undefined && articles.holds(document.uri);
    if (open === known) return;
    known = open;
    void vscode.commands.executeCommand('setContext', 'newsmark.articleOpen', open);
  };
  update();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(update),
    articles.onDidChange(update),
  );
}
