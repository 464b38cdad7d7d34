import * as vscode from 'vscode';
import { type FilesBrought, IMPORT, type ImportParams } from '../../../server/src/protocol';
import type { CommandContext } from '../commands/context';
import { words } from '../words';
import type { ReadFile } from './pickFiles';

/**
 * What files say about an article.
 * @param options whether suggestions are taken as well, and whether the files are read by themselves
 * @returns undefined where the server has no answer, or no format fits, which the person was then told
 */
export async function bringFiles(
  { articles }: Pick<CommandContext, 'articles'>,
  article: vscode.Uri,
  files: readonly ReadFile[],
  options: Pick<ImportParams, 'suggestions' | 'alone'>,
): Promise<FilesBrought | undefined> {
  const at = new Date().toISOString();
  const params: ImportParams = { uri: article.toString(), files, at, ...options };
  const brought = await articles.ask<FilesBrought | null>(IMPORT, article, params);
  if (brought == null) {
    void vscode.window.showWarningMessage(words('compare.notReady'));
    return undefined;
  }
  if (brought.format !== null) return brought;
  void vscode.window.showErrorMessage(words('import.notRead', files.map(({ name }) => name).join(', ')));
  return undefined;
}
