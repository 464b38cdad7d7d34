import * as vscode from 'vscode';

const ENDING = '.annotations.json';

/**
 * The file of the decisions about an article: beside it, or in the folder that `newsmark.decisions.folder` names, under
 * the path that the article has in its workspace folder. Undefined for an article that is no file yet.
 */
export function sidecarOf(article: vscode.Uri): vscode.Uri | undefined {
  if (article.scheme === 'untitled') return undefined;
  const folder = vscode.workspace
    .getConfiguration('newsmark', article)
    .get<string>('decisions.folder', '')
    .trim();
  const workspace = vscode.workspace.getWorkspaceFolder(article);
  const beside = article.with({ path: article.path + ENDING, query: '', fragment: '' });
  if (folder === '' || workspace === undefined) return beside;
  const within = beside.path.slice(workspace.uri.path.length).replace(/^\/+/, '');
  return vscode.Uri.joinPath(workspace.uri, folder, within);
}

export const isSidecar = (uri: vscode.Uri): boolean => uri.path.endsWith(ENDING);

/** The next free name for a sidecar that cannot be read: `a.article.annotations.json.broken-2`. */
export async function brokenName(sidecar: vscode.Uri): Promise<vscode.Uri> {
  for (let n = 1; ; n++) {
    const candidate = sidecar.with({ path: `${sidecar.path}.broken-${n}` });
    if (!(await exists(candidate))) return candidate;
  }
}

const exists = (uri: vscode.Uri): Promise<boolean> =>
  Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
