import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { OwnNames } from '../../../server/src/decisions/lexicon';
import { BrokenLexicon, ownNamesIn } from '../../../server/src/decisions/lexicon';
import { LEXICON, type LexiconParams } from '../../../server/src/protocol';
import { nameOfFailure } from '../failure';
import type { ServerGuard } from '../guard/serverGuard';
import { words } from '../words';
import { LEXICON_FILES, lexiconOf, readLexicon } from './lexiconFile';

/** Hands the server what each workspace folder remembers of names, as long as the workspace is trusted. */
export interface Lexicons extends vscode.Disposable {
  /**
   * Tells a server that starts what is known, at once, since the editor asks it about articles from now on; it gets the
   * rest when it has been read.
   */
  sendAll(): void;
}

export function keepLexicons(
  client: BaseLanguageClient,
  guard: ServerGuard,
  log: vscode.LogOutputChannel,
): Lexicons {
  /** By the uris of folders. */
  const known = new Map<string, OwnNames | null>();
  const told = new Set<string>();
  const tell = (message: string) => {
    if (told.has(message)) return;
    told.add(message);
    void vscode.window.showWarningMessage(message);
  };
  const send = (folder: string, names: OwnNames | null) => {
    const params: LexiconParams = { folder, names };
    if (guard.health() === 'running') client.sendNotification(LEXICON, params).catch(() => {});
  };
  const read = async (folder: vscode.WorkspaceFolder) => {
    const lexicon = await readLexicon(folder).catch(error => {
      const file = vscode.workspace.asRelativePath(lexiconOf(folder));
      if (error instanceof BrokenLexicon) tell(words('lexicon.broken', file, error.message));
      else log.error(`lexicon: ${nameOfFailure(error)}`);
      return undefined;
    });
    if (lexicon !== undefined && !vscode.workspace.isTrusted) tell(words('lexicon.untrusted'));
    const isUsed = lexicon !== undefined && vscode.workspace.isTrusted;
    const uri = folder.uri.toString();
    const names = isUsed ? ownNamesIn(lexicon) : null;
    if (names === null && (known.get(uri) ?? null) === null) return;
    known.set(uri, names);
    send(uri, names);
  };
  const readAll = () => vscode.workspace.workspaceFolders?.forEach(folder => void read(folder));
  const changed = (file: vscode.Uri) => {
    const folder = vscode.workspace.getWorkspaceFolder(file);
    if (folder !== undefined && lexiconOf(folder).toString() === file.toString()) void read(folder);
  };
  const watcher = vscode.workspace.createFileSystemWatcher(LEXICON_FILES);
  const listeners = [
    watcher,
    watcher.onDidCreate(changed),
    watcher.onDidChange(changed),
    watcher.onDidDelete(changed),
    vscode.workspace.onDidGrantWorkspaceTrust(readAll),
    vscode.workspace.onDidChangeWorkspaceFolders(readAll),
  ];
  readAll();
  return {
    sendAll() {
      for (const [folder, names] of known) send(folder, names);
    },
    dispose: () => vscode.Disposable.from(...listeners).dispose(),
  };
}
