import * as vscode from 'vscode';
import { BrokenLexicon, rememberName, rememberNoName } from '../../../server/src/decisions/lexicon';
import { placesOf } from '../../../server/src/decisions/review/everywhere';
import type { Command, CommandContext } from '../commands/context';
import { nameOfFailure } from '../failure';
import { type Chosen, chosenBy } from '../review/subject';
import { words } from '../words';
import { changeLexicon, lexiconOf } from './lexiconFile';

/** How the last thing that was remembered is taken back. */
let takeBack: (() => Promise<boolean>) | undefined;

/**
 * *Remember in Workspace*: the name at the cursor is found as what it is in all articles of the workspace folder, or,
 * where it was rejected, in none. It says first how many places of the open articles that touches. Arguments: a
 * reference or none; `true` to ask nothing.
 */
export const rememberInWorkspace: Command = async (context, argument, isConfirmed) => {
  const chosen = await chosenBy(context, argument);
  const name = chosen && nameIn(chosen);
  if (chosen === undefined || name === undefined) {
    if (chosen !== undefined) vscode.window.setStatusBarMessage(words('lexicon.noName'), 3000);
    return false;
  }
  const folder = vscode.workspace.getWorkspaceFolder(chosen.document.uri);
  if (folder === undefined || !vscode.workspace.isTrusted) {
    const reason = words(folder === undefined ? 'lexicon.noFolder' : 'lexicon.untrusted');
    void vscode.window.showInformationMessage(reason);
    return false;
  }
  if (isConfirmed !== true && !(await isWanted(context, folder, name))) return false;
  const file = vscode.workspace.asRelativePath(lexiconOf(folder));
  try {
    takeBack = await changeLexicon(folder, lexicon =>
      name.isRemoved ? rememberNoName(lexicon, name.name) : rememberName(lexicon, name),
    );
  } catch (error) {
    if (error instanceof BrokenLexicon)
      void vscode.window.showErrorMessage(words('lexicon.broken', file, error.message));
    else {
      context.log.error(`lexicon: ${nameOfFailure(error)}`);
      void vscode.window.showErrorMessage(words('lexicon.notWritten', file));
    }
    return false;
  }
  void offerUndo(file);
  return true;
};

/** *Undo Remember in Workspace*: the last thing that was remembered in this session. Answers whether it was undone. */
export const undoRemember: Command = async () => {
  const isDone = (await takeBack?.()) === true;
  takeBack = undefined;
  vscode.window.setStatusBarMessage(words(isDone ? 'lexicon.undone' : 'lexicon.notUndone'), 5000);
  return isDone;
};

function nameIn({ annotations, article }: Chosen) {
  const mention = annotations.find(({ layer }) => layer === 'entity');
  if (mention?.layer !== 'entity') return undefined;
  const entity = article.document.entities.find(({ id }) => id === mention.entity);
  const isRemoved = mention.status === 'rejected';
  const name = isRemoved ? mention.text : (entity?.name ?? mention.text);
  return { name, type: mention.type, isRemoved };
}

async function isWanted(
  { articles }: CommandContext,
  folder: vscode.WorkspaceFolder,
  { name, type, isRemoved }: NonNullable<ReturnType<typeof nameIn>>,
): Promise<boolean> {
  const open = articles
    .all()
    .filter(({ uri }) => vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() === folder.uri.toString());
  const places = open.reduce((sum, document) => sum + placesOf(document.getText(), name).length, 0);
  const question = isRemoved
    ? words('lexicon.removeName', name)
    : words('lexicon.addName', name, words(`entity.${type}`));
  const detail = words('lexicon.places', places, open.length);
  const yes = words('lexicon.remember');
  return (await vscode.window.showInformationMessage(question, { modal: true, detail }, yes)) === yes;
}

async function offerUndo(file: string): Promise<void> {
  const undo = words('lexicon.undo');
  if ((await vscode.window.showInformationMessage(words('lexicon.remembered', file), undo)) === undo)
    await vscode.commands.executeCommand('newsmark.undoRemember');
}
