import * as vscode from 'vscode';
import type { Operation } from '../../../server/src/decisions/operations';
import { isNothing } from '../../../server/src/decisions/review/article';
import type { CommandContext } from '../commands/context';
import { words } from '../words';

/** Makes a decision stand, where there is something to decide. @returns whether there was */
export async function carryOut(
  { keeper, review }: CommandContext,
  document: vscode.TextDocument,
  operation: Operation,
): Promise<boolean> {
  if (isNothing(operation)) {
    vscode.window.setStatusBarMessage(words('review.nothingToDo'), 3000);
    return false;
  }
  await keeper.decide(document.uri, operation);
  await review.follow(document, operation);
  return true;
}

/** The same for several places, which it names first. @param isConfirmed whether the number is known already */
export async function carryOutMany(
  context: CommandContext,
  document: vscode.TextDocument,
  operation: Operation,
  isConfirmed: boolean,
): Promise<boolean> {
  const count = operation.put.length + operation.remove.length;
  if (count > 0 && !isConfirmed) {
    const apply = words('review.apply');
    const question = words('review.applyTo', count);
    const detail = words('review.oneUndo');
    if ((await vscode.window.showInformationMessage(question, { modal: true, detail }, apply)) !== apply)
      return false;
  }
  const isDone = await carryOut(context, document, operation);
  if (isDone) vscode.window.setStatusBarMessage(words('review.doneMany', count), 5000);
  return isDone;
}
