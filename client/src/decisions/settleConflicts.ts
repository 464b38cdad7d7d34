import * as vscode from 'vscode';
import type { Conflict } from '../../../server/src/decisions/merge';
import type { Decisions } from '../../../server/src/decisions/operations';
import { words } from '../words';

/**
 * Asks whose version shall stand of what two people decided differently.
 * @returns undefined where nobody answered: then nothing is overwritten
 */
export async function askWhose(
  article: vscode.Uri,
  conflicts: readonly Conflict[],
): Promise<'ours' | 'theirs' | undefined> {
  const isGone = conflicts.every(({ theirs }) => theirs === undefined);
  const [ours, theirs] = isGone
    ? [words('decisions.keep'), words('decisions.drop')]
    : [words('decisions.keepOurs'), words('decisions.takeTheirs')];
  const name = vscode.workspace.asRelativePath(article);
  const question = words(isGone ? 'decisions.gone' : 'decisions.conflict', conflicts.length, name);
  const answer = await vscode.window.showWarningMessage(question, ours, theirs);
  if (answer === undefined) return undefined;
  return answer === theirs ? 'theirs' : 'ours';
}

/** The decisions with their side of every conflict. */
export function withTheirs(decisions: Decisions, conflicts: readonly Conflict[]): Decisions {
  const settled = new Map(decisions);
  for (const { id, theirs } of conflicts) {
    if (theirs === undefined) settled.delete(id);
    else settled.set(id, theirs);
  }
  return settled;
}
