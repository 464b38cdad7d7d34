import * as vscode from 'vscode';
import { rename } from '../../../server/src/decisions/review/names';
import type { Command } from '../commands/context';
import { words } from '../words';
import { carryOut } from './carryOut';
import { chosenBy, sourceOf } from './subject';

/** *Rename Source…*: its label; the article's words stay. Arguments: a reference or none; the label, else it asks. */
export const renameSource: Command = async (context, argument, wanted) => {
  const chosen = await chosenBy(context, argument);
  const source = chosen && sourceOf(chosen);
  if (chosen === undefined || source === undefined) {
    if (chosen !== undefined) vscode.window.setStatusBarMessage(words('review.noCitation'), 3000);
    return false;
  }
  const asked =
    typeof wanted === 'string'
      ? wanted
      : await vscode.window.showInputBox({ title: words('review.sourceName'), value: source.name });
  const label = asked?.trim() ?? '';
  if (label === '' || label === source.name) return false;
  return carryOut(context, chosen.document, rename(chosen.article, source, label));
};
