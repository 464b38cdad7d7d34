import * as vscode from 'vscode';
import { nameOfFailure } from '../failure';
import { words } from '../words';

/** A file as the server reads it. */
export interface ReadFile {
  readonly name: string;
  readonly content: string;
}

/** Asks for files of annotations; undefined when the person breaks off. @param near the article that they are about */
export const askForFiles = (near: vscode.Uri, title: string, openLabel: string, isMany: boolean) =>
  Promise.resolve(
    vscode.window.showOpenDialog({
      title,
      openLabel,
      canSelectMany: isMany,
      ...(near.scheme === 'untitled' ? {} : { defaultUri: vscode.Uri.joinPath(near, '..') }),
    }),
  );

/**
 * Reads files, and of a file that is one of several of its name, such as brat's NAME.ann, the text beside it.
 * @returns undefined when one cannot be read, which the person was then told
 */
export async function readFiles(
  uris: readonly vscode.Uri[],
  log: vscode.LogOutputChannel,
): Promise<readonly ReadFile[] | undefined> {
  const files: ReadFile[] = [];
  for (const uri of uris) {
    try {
      files.push({ name: nameOf(uri), content: decode(await vscode.workspace.fs.readFile(uri)) });
    } catch (error) {
      log.error(`import: ${nameOfFailure(error)}`);
      void vscode.window.showErrorMessage(words('import.cannotRead', nameOf(uri)));
      return undefined;
    }
    const text = uri.with({ path: uri.path.replace(/\.ann$/i, '.txt') });
    if (text.path === uri.path || uris.some(({ path }) => path === text.path)) continue;
    const content = await Promise.resolve(vscode.workspace.fs.readFile(text)).catch(() => undefined);
    if (content !== undefined) files.push({ name: nameOf(text), content: decode(content) });
  }
  return files;
}

/** Without a byte-order mark. */
const decode = (content: Uint8Array): string => new TextDecoder('utf-8').decode(content);

export const nameOf = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);
