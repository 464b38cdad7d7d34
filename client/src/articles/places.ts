import * as vscode from 'vscode';

/** Schemes of documents that no person writes an article in, although some have a file system of their own. */
const otherSchemes: ReadonlySet<string> = new Set([
  'comment',
  'debug',
  'git',
  'gitfs',
  'inmemory',
  'output',
  'pr',
  'review',
  'search-editor',
  'vscode',
  'vscode-chat-code-block',
  'vscode-local-history',
  'vscode-notebook-cell',
  'vscode-scm',
  'vscode-settings',
  'vscode-userdata',
  'walkThrough',
  'walkThroughSnippet',
]);

/**
 * Whether a document is a file (on disk or in a virtual file system) or an untitled text that a person wrote:
 * not output, chat, comments, source-control input, notebook cells, settings, or what lies in a `.git` folder.
 */
export function mayHoldArticle({ uri }: vscode.TextDocument): boolean {
  if (otherSchemes.has(uri.scheme) || uri.path.split('/').includes('.git')) return false;
  return uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== undefined;
}

/** Whether a document stands in a diff editor and in no editor of its own. */
export function standsOnlyInDiff({ uri }: vscode.TextDocument): boolean {
  const key = uri.toString();
  const inputs = vscode.window.tabGroups.all.flatMap(group => group.tabs.map(tab => tab.input));
  const inDiff = inputs.some(
    input =>
      input instanceof vscode.TabInputTextDiff &&
      (input.original.toString() === key || input.modified.toString() === key),
  );
  return (
    inDiff && !inputs.some(input => input instanceof vscode.TabInputText && input.uri.toString() === key)
  );
}
