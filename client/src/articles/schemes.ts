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
 * Whether a uri is that of a file (on disk or in a virtual file system) or an untitled text that a person wrote:
 * not of output, chat, comments, source-control input, notebook cells, settings, or of what lies in a `.git` folder.
 *
 * @param hasFiles whether a scheme has a file system
 */
export function isOfPerson(
  { scheme, path }: { readonly scheme: string; readonly path: string },
  hasFiles: (scheme: string) => boolean,
): boolean {
  if (otherSchemes.has(scheme) || path.split('/').includes('.git')) return false;
  return scheme === 'untitled' || hasFiles(scheme);
}
