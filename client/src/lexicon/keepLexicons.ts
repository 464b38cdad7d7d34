import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { BrokenLexicon, ownNamesIn } from '../../../server/src/decisions/lexicon';
import { LEXICON, type LexiconParams } from '../../../server/src/protocol';
import { nameOfFailure } from '../failure';
import type { ServerGuard } from '../guard/serverGuard';
import { words } from '../words';
import { LEXICON_FILES, lexiconOf, readLexicon } from './lexiconFile';

/** Hands the server what each workspace folder remembers of names, as long as the workspace is trusted. */
export interface Lexicons extends vscode.Disposable {
  /** Reads all folders anew: a server that starts knows none. */
  sendAll(): Promise<void>;
}

export function keepLexicons(
  client: BaseLanguageClient,
  guard: ServerGuard,
  log: vscode.LogOutputChannel,
): Lexicons {
  const told = new Set<string>();
  const tell = (message: string) => {
    if (told.has(message)) return;
    told.add(message);
    void vscode.window.showWarningMessage(message);
  };
  const send = async (folder: vscode.WorkspaceFolder) => {
    const lexicon = await readLexicon(folder).catch(error => {
      const file = vscode.workspace.asRelativePath(lexiconOf(folder));
      if (error instanceof BrokenLexicon) tell(words('lexicon.broken', file, error.message));
      else log.error(`lexicon: ${nameOfFailure(error)}`);
      return undefined;
    });
    if (lexicon !== undefined && !vscode.workspace.isTrusted) tell(words('lexicon.untrusted'));
    const isUsed = lexicon !== undefined && vscode.workspace.isTrusted;
    const params: LexiconParams = {
      folder: folder.uri.toString(),
      names: isUsed ? ownNamesIn(lexicon) : null,
    };
    if (guard.health() === 'running') await client.sendNotification(LEXICON, params).catch(() => {});
  };
  const sendAll = async () => {
    for (const folder of vscode.workspace.workspaceFolders ?? []) await send(folder);
  };
  const changed = (file: vscode.Uri) => {
    const folder = vscode.workspace.getWorkspaceFolder(file);
    if (folder !== undefined && lexiconOf(folder).toString() === file.toString()) void send(folder);
  };
  const watcher = vscode.workspace.createFileSystemWatcher(LEXICON_FILES);
  const listeners = [
    watcher,
    watcher.onDidCreate(changed),
    watcher.onDidChange(changed),
    watcher.onDidDelete(changed),
    vscode.workspace.onDidGrantWorkspaceTrust(sendAll),
    vscode.workspace.onDidChangeWorkspaceFolders(sendAll),
  ];
  return {
    sendAll,
    dispose: () => vscode.Disposable.from(...listeners).dispose(),
  };
}
