import * as vscode from 'vscode';
import { isOfPerson } from './schemes';

/** Whether a document can be an article by what it is: a file or an untitled text that a person wrote. */
export function mayHoldArticle({ uri }: vscode.TextDocument): boolean {
  return isOfPerson(uri, scheme => vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined);
}

/**
 * Whether a document stands in an editor of its own. One that only a diff, a peek view, a search or another extension
 * has opened does not; as a document opens before its tab shows, this is asked anew whenever tabs change.
 */
export function hasOwnTab({ uri }: vscode.TextDocument): boolean {
  return vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(tab => shows(tab, uri)));
}

/** Whether an editor is the one of a document's own tab: not a side of a diff and not a peek view. */
export function isInOwnTab({ viewColumn, document }: vscode.TextEditor): boolean {
  const group = vscode.window.tabGroups.all.find(candidate => candidate.viewColumn === viewColumn);
  return group?.activeTab !== undefined && shows(group.activeTab, document.uri);
}

const shows = ({ input }: vscode.Tab, uri: vscode.Uri) =>
  input instanceof vscode.TabInputText && input.uri.toString() === uri.toString();
