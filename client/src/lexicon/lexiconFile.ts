import * as vscode from 'vscode';
import {
  EMPTY_LEXICON,
  type Lexicon,
  parseLexiconFile,
  writeLexiconFile,
} from '../../../server/src/decisions/lexicon';
import { readText, writeText } from '../decisions/textFiles';

export const LEXICON_FILES = '**/.newsmark/lexicon.json';

/** What a workspace folder remembers: a file for people to read, edit and share. */
export const lexiconOf = (folder: vscode.WorkspaceFolder): vscode.Uri =>
  vscode.Uri.joinPath(folder.uri, '.newsmark', 'lexicon.json');

/** Undefined where the folder has none. @throws BrokenLexicon, or the file system's error */
export async function readLexicon(folder: vscode.WorkspaceFolder): Promise<Lexicon | undefined> {
  const content = await readText(lexiconOf(folder));
  return content === undefined ? undefined : parseLexiconFile(content);
}

/**
 * Changes the lexicon of a folder.
 * @returns how to take the change back, unless somebody else changed the file since: then it answers false
 * @throws BrokenLexicon for a file that cannot be read, which is left alone; the file system's error
 */
export async function changeLexicon(
  folder: vscode.WorkspaceFolder,
  change: (lexicon: Lexicon) => Lexicon,
): Promise<() => Promise<boolean>> {
  const file = lexiconOf(folder);
  const before = await readText(file);
  const after = writeLexiconFile(change(before === undefined ? EMPTY_LEXICON : parseLexiconFile(before)));
  await writeText(file, after);
  return async () => {
    if ((await readText(file)) !== after) return false;
    if (before === undefined) await vscode.workspace.fs.delete(file);
    else await writeText(file, before);
    return true;
  };
}
