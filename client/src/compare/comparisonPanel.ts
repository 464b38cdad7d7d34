import * as vscode from 'vscode';
import type { Settlement } from '../../../server/src/decisions/review/settle';
import { hasKeys } from '../commands/arguments';
import { words } from '../words';
import type { Comparison } from './comparison';
import { contentOf, pageOf } from './page';

const CHOICES: readonly unknown[] = ['left', 'right', 'both'] satisfies readonly Settlement[];

/** Shows a comparison beside its article. It ends with its panel. @param again compares anew */
export function showComparison(comparison: Comparison, again: () => void): vscode.WebviewPanel {
  const panel = vscode.window.createWebviewPanel(
    'newsmark.comparison',
    words('compare.title'),
    vscode.ViewColumn.Beside,
    { enableScripts: true, localResourceRoots: [], enableFindWidget: true },
  );
  panel.webview.html = pageOf(comparison, crypto.randomUUID());
  let walk = false;
  const listeners = [
    comparison,
    comparison.onDidChange(() => {
      void panel.webview.postMessage({ content: contentOf(comparison), walk });
      walk = false;
    }),
    panel.webview.onDidReceiveMessage(async (message: unknown) => {
      if (!hasKeys(message, 'action')) return;
      if (message.action === 'undo') return comparison.undo();
      if (message.action === 'again') return again();
      if (!hasKeys(message, 'id') || typeof message.id !== 'string') return;
      if (message.action === 'reveal') return comparison.reveal(message.id);
      if (!isChoice(message.action)) return;
      walk = true;
      await comparison.settle(message.id, message.action);
    }),
  ];
  panel.onDidDispose(() => vscode.Disposable.from(...listeners).dispose());
  return panel;
}

const isChoice = (action: unknown): action is Settlement => CHOICES.includes(action);
