import * as vscode from 'vscode';
import { mayHoldArticle } from '../articles/places';
import { words } from '../words';
import { documentFor } from './activeDocument';
import type { Command } from './context';

/** *Annotate This File*: annotates the document whatever it is, for this session. Argument: its uri. */
export const annotateFile: Command = async ({ sync, choices }, target) => {
  const document = await documentFor(target);
  if (document === undefined || !mayHoldArticle(document)) {
    void vscode.window.showInformationMessage(words('command.noFile'));
    return;
  }
  await choices.annotate(document.uri);
  sync.takeBack(document);
};
