import * as vscode from 'vscode';
import type { Articles } from './articles/articles';

/**
 * Keeps what the manifest's `when` asks: `newsmark.articleOpen` is true while the active editor shows an annotated
 * document, `newsmark.articlesOpened` as soon as there has been one.
 */
export function keepContextKeys(articles: Articles): vscode.Disposable {
  const setArticleOpen = contextKey('newsmark.articleOpen');
  const setArticlesOpened = contextKey('newsmark.articlesOpened');
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    setArticleOpen(document !== undefined && articles.holds(document.uri));
    if (articles.all().length > 0) setArticlesOpened(true);
  };
  setArticlesOpened(false);
  update();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(update),
    articles.onDidChange(update),
  );
}

/** Tells the editor of a key's value only when it changes. */
export function contextKey(name: string): (value: boolean) => void {
  let known: boolean | undefined;
  return value => {
    if (value === known) return;
    known = value;
    void vscode.commands.executeCommand('setContext', name, value);
  };
}
