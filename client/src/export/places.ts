import * as vscode from 'vscode';
import type { ExportFormat, ExportResult } from '../../../server/src/protocol';
import { words } from '../words';

/** A file to write and its content. */
export interface Place {
  readonly uri: vscode.Uri;
  readonly content: string;
}

type Files = ExportResult['files'];

/** One file is the target itself, several go into it as a folder. */
export function placesAt(target: vscode.Uri, files: Files): readonly Place[] {
  return files.map(({ name, content }) => ({
    uri: files.length === 1 ? target : vscode.Uri.joinPath(target, name),
    content,
  }));
}

/** Asks for a file, or for a folder when there are several; undefined when the person breaks off. */
export async function askForPlaces(
  articles: readonly vscode.Uri[],
  files: Files,
  format: ExportFormat,
): Promise<readonly Place[] | undefined> {
  const home = homeOf(articles);
  const [only] = files;
  if (files.length === 1 && only !== undefined) {
    const target = await vscode.window.showSaveDialog({
      title: words('export.title'),
      ...(home && { defaultUri: vscode.Uri.joinPath(home, only.name) }),
      filters: { [format.label]: [format.extension.replace(/^.*\./, '')] },
    });
    return target && placesAt(target, files);
  }
  const folders = await vscode.window.showOpenDialog({
    title: words('export.chooseFolder', files.length),
    openLabel: words('export.here'),
    canSelectFiles: false,
    canSelectFolders: true,
    ...(home && { defaultUri: home }),
  });
  const places = folders?.[0] && placesAt(folders[0], files);
  return places !== undefined && (await mayReplace(places)) ? places : undefined;
}

/** The folder of the first article, else of the workspace: an untitled text lies nowhere. */
function homeOf(articles: readonly vscode.Uri[]): vscode.Uri | undefined {
  const first = articles.find(({ scheme }) => scheme !== 'untitled');
  return first === undefined ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(first, '..');
}

async function mayReplace(places: readonly Place[]): Promise<boolean> {
  const there = await Promise.all(
    places.map(({ uri }) =>
      vscode.workspace.fs.stat(uri).then(
        () => true,
        () => false,
      ),
    ),
  );
  const replaced = there.filter(Boolean).length;
  if (replaced === 0) return true;
  const replace = words('export.replace');
  const message = words('export.replaceFiles', replaced);
  return (await vscode.window.showWarningMessage(message, { modal: true }, replace)) === replace;
}
