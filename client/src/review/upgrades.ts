import * as vscode from 'vscode';
import {
  CHANGED_SUGGESTIONS,
  type ChangedSuggestions,
  type ChangedSuggestionsParams,
} from '../../../server/src/protocol';
import { articleFor } from '../commands/activeDocument';
import type { Command, CommandContext } from '../commands/context';
import { words } from '../words';

const MEMORY = 'reviewedWith';

/** Says once after an upgrade of the engine how many suggestions changed that were accepted in an article. */
export function noticeUpgrades(
  context: Pick<CommandContext, 'articles' | 'keeper'>,
  memory: vscode.Memento,
  version: string,
): vscode.Disposable {
  return context.articles.onDidFinish(async uri => {
    const article = vscode.Uri.parse(uri);
    if (context.keeper.placed(article).length === 0) return;
    const seen = memory.get<Readonly<Record<string, string>>>(MEMORY, {});
    if (seen[uri] === version) return;
    await memory.update(MEMORY, { ...seen, [uri]: version });
    const changed = seen[uri] === undefined ? [] : await changesIn(context, article);
    if (changed.length === 0) return;
    const show = words('upgrade.show');
    const name = vscode.workspace.asRelativePath(article);
    const answer = await vscode.window.showInformationMessage(
      words('upgrade.changed', changed.length, name),
      show,
    );
    if (answer !== show) return;
    await vscode.window.showTextDocument(article);
    await vscode.commands.executeCommand('newsmark.showChangedSuggestions');
  });
}

/** *Show Changed Suggestions*: what was accepted in the active article and would not be suggested so again. */
export const showChangedSuggestions: Command = async context => {
  const document = await articleFor(context.articles, undefined);
  const editor = vscode.window.activeTextEditor;
  if (document === undefined || editor === undefined) return undefined;
  const changed = await changesIn(context, document.uri);
  if (changed.length === 0) {
    vscode.window.setStatusBarMessage(words('upgrade.unchanged'), 5000);
    return changed;
  }
  const placed = new Map(context.keeper.placed(document.uri).map(one => [one.decision.id, one]));
  const items = changed.flatMap(({ id, kind }) => {
    const at = placed.get(id)?.place?.at;
    if (at == null) return [];
    const range = new vscode.Range(document.positionAt(at.start), document.positionAt(at.end));
    return [{ label: document.getText(range), description: words(`upgrade.${kind}`), range }];
  });
  const title = words('upgrade.title', changed.length);
  const picked = await vscode.window.showQuickPick(items, { title });
  if (picked === undefined) return changed;
  editor.selection = new vscode.Selection(picked.range.start, picked.range.end);
  editor.revealRange(picked.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return changed;
};

async function changesIn(
  { articles, keeper }: Pick<CommandContext, 'articles' | 'keeper'>,
  article: vscode.Uri,
): Promise<ChangedSuggestions> {
  const params: ChangedSuggestionsParams = { uri: article.toString(), placed: keeper.placed(article) };
  return (await articles.ask<ChangedSuggestions>(CHANGED_SUGGESTIONS, article, params)) ?? [];
}
