import * as vscode from 'vscode';
import { partsOf } from '../../../server/src/decisions/review/add';
import { drop, reattach } from '../../../server/src/decisions/review/orphans';
import type { AnnotationDecision } from '../../../server/src/decisions/types';
import { articleFor } from '../commands/activeDocument';
import { hasKeys } from '../commands/arguments';
import type { Command, CommandContext } from '../commands/context';
import { words } from '../words';
import { carryOut } from './carryOut';
import { openReview, spansOf } from './subject';

/** *Re-attach to Selection*: these are the words of a decision that was not found. Argument: its row, else it asks. */
export const reattachOrphan: Command = async (context, argument) => {
  const document = await articleFor(context.articles, undefined);
  const editor = vscode.window.activeTextEditor;
  if (document === undefined || editor === undefined) return false;
  const [span] = spansOf(editor).flatMap(selected => partsOf(document.getText(), selected));
  if (span === undefined) {
    void vscode.window.showInformationMessage(words('review.selectFirst'));
    return false;
  }
  const orphan = await orphanBy(context, document, argument);
  const subject = orphan && (await openReview(context, document));
  if (orphan === undefined || subject === undefined) return false;
  return carryOut(context, document, reattach(subject.article, orphan, span));
};

/** *Drop Decision* whose words are gone. Argument: its row, else it asks. */
export const dropOrphan: Command = async (context, argument) => {
  const document = await articleFor(context.articles, undefined);
  const orphan = document && (await orphanBy(context, document, argument));
  if (document === undefined || orphan === undefined) return false;
  return carryOut(context, document, drop([orphan.id]));
};

async function orphanBy(
  { keeper }: CommandContext,
  { uri }: vscode.TextDocument,
  argument: unknown,
): Promise<AnnotationDecision | undefined> {
  const orphans = keeper
    .orphans(uri)
    .flatMap(({ decision }) => (decision.kind === 'annotation' ? [decision] : []));
  if (hasKeys(argument, 'orphan')) return orphans.find(({ id }) => id === argument.orphan);
  if (orphans.length === 0) {
    vscode.window.setStatusBarMessage(words('review.noOrphans'), 3000);
    return undefined;
  }
  const items = orphans.map(orphan => ({
    label: orphan.target.exact,
    description: words(`review.status.${orphan.verdict}`),
    orphan,
  }));
  return (await vscode.window.showQuickPick(items, { title: words('review.orphans') }))?.orphan;
}
