import * as vscode from 'vscode';
import { articleFor } from '../commands/activeDocument';
import type { Command, CommandContext } from '../commands/context';
import { isSidecar } from '../decisions/sidecarPlace';
import { bringFiles } from '../exchange/askServer';
import { isUris } from '../exchange/importAnnotations';
import { askForFiles, nameOf, readFiles } from '../exchange/pickFiles';
import { words } from '../words';
import { type ComparedPerson, type Comparison, openComparison } from './comparison';
import { showComparison } from './comparisonPanel';

/**
 * *Compare Annotations…*: what was decided about the active article and a file, or two files, side by side. Argument: the
 * uris of one or two files; it asks for them where they are missing.
 * @returns the comparison; undefined when the person broke off or a file cannot be read
 */
export const compareAnnotations: Command = async (context, argument) => {
  const document = await articleFor(context.articles, argument instanceof vscode.Uri ? argument : undefined);
  const uris = document && (isUris(argument) ? argument : await askForSides(document.uri));
  return document && uris && compare(context, document, uris);
};

async function compare(
  context: CommandContext,
  document: vscode.TextDocument,
  uris: readonly vscode.Uri[],
): Promise<Comparison | undefined> {
  // Beside decisions, which say nothing of what nobody decided, suggestions do not count.
  const suggestions = uris.length > 1 && !uris.some(isSidecar);
  const people: ComparedPerson[] = [];
  for (const uri of uris) {
    const person = await personIn(context, document.uri, uri, suggestions);
    if (person === undefined) return undefined;
    people.push(person);
  }
  const [first, second] = people;
  if (first === undefined) return undefined;
  const own = {
    name: words('compare.own'),
    decisions: context.keeper.placed(document.uri).map(({ decision }) => decision),
  };
  const comparison =
    second === undefined
      ? await openComparison(context, document, own, first)
      : await openComparison(context, document, first, second);
  if (comparison === undefined) {
    void vscode.window.showWarningMessage(words('compare.notReady'));
    return undefined;
  }
  const panel = showComparison(comparison, () => {
    panel.dispose();
    void compare(context, document, uris);
  });
  return comparison;
}

async function personIn(
  context: CommandContext,
  article: vscode.Uri,
  uri: vscode.Uri,
  suggestions: boolean,
): Promise<ComparedPerson | undefined> {
  const files = await readFiles([uri], context.log);
  const brought = files && (await bringFiles(context, article, files, { suggestions, alone: true }));
  return brought && { name: shortNameOf(uri), decisions: brought.decisions };
}

async function askForSides(article: vscode.Uri): Promise<readonly vscode.Uri[] | undefined> {
  const own = { label: words('compare.ownWithFile'), detail: words('compare.ownWithFileDetail') };
  const two = { label: words('compare.twoFiles'), detail: words('compare.twoFilesDetail') };
  const title = words('compare.title');
  const picked = await vscode.window.showQuickPick([own, two], {
    title,
    placeHolder: words('compare.choose'),
  });
  if (picked === undefined) return undefined;
  const here = words('compare.here');
  const left = picked === two ? await askForFiles(article, words('compare.chooseLeft'), here, false) : [];
  const right = left && (await askForFiles(article, words('compare.chooseRight'), here, false));
  return left && right && [...left, ...right];
}

/** The path within the workspace; of a file elsewhere its name alone. */
const shortNameOf = (uri: vscode.Uri): string =>
  vscode.workspace.getWorkspaceFolder(uri) === undefined ? nameOf(uri) : vscode.workspace.asRelativePath(uri);
