import * as vscode from 'vscode';

const utf8 = new TextDecoder('utf-8');

/** Tells drafts apart that are written at the same time. */
let drafts = 0;

/** A file's text; undefined where there is no such file. @throws the file system's error when it cannot be read */
export async function readText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return utf8.decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

/**
 * Writes a file under another name and moves it to its place, so that it is never half written. Where the file system
 * cannot move over an existing file, it is written in its place.
 * @throws the file system's error
 */
export async function writeText(uri: vscode.Uri, text: string): Promise<void> {
  const files = vscode.workspace.fs;
  const content = new TextEncoder().encode(text);
  const folder = vscode.Uri.joinPath(uri, '..');
  const draft = vscode.Uri.joinPath(
    folder,
    `.${uri.path.slice(uri.path.lastIndexOf('/') + 1)}.newsmark-${++drafts}`,
  );
  await files.createDirectory(folder);
  await files.writeFile(draft, content);
  try {
    await files.rename(draft, uri, { overwrite: true });
  } catch {
    await files.writeFile(uri, content);
    await Promise.resolve(files.delete(draft)).catch(() => undefined);
  }
}
