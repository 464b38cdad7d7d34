import * as vscode from 'vscode';
import { words } from '../words';

/** The item in the status bar that says that an article is under review, how far, and what the walk stands at. */
export interface ProgressItem extends vscode.Disposable {
  show(isShown: boolean): void;
  say(decided: number, all: number, what: string): void;
  /** What it says while it shows. */
  text(): string | undefined;
}

export function showProgress(): ProgressItem {
  const item = vscode.window.createStatusBarItem('newsmark.review', vscode.StatusBarAlignment.Left, 1000);
  item.command = 'newsmark.stopReview';
  item.backgroundColor = new vscode.ThemeColor('statusBarItem.warningBackground');
  let isShown = false;
  return {
    show(shown) {
      isShown = shown;
      item.name = words('review.name');
      if (shown) item.show();
      else item.hide();
    },
    say(decided, all, what) {
      const progress = words('review.progress', decided, all);
      item.text = `$(checklist) ${progress} · ${what}`;
      item.tooltip = words('review.keys');
      item.accessibilityInformation = { label: `${progress}. ${what}`, role: 'status' };
    },
    text: () => (isShown ? item.text : undefined),
    dispose: () => item.dispose(),
  };
}
