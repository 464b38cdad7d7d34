import * as vscode from 'vscode';
import { exportArticles } from '../export/exportArticles';
import { words } from '../words';
import type { Command } from './context';

/** *Export All Open Articles…*. Arguments: format id, uri to write to; it asks for what is missing. */
export const exportAll: Command = async (context, format, target) => {
  const uris = context.articles.all().map(({ uri }) => uri);
  if (uris.length > 0) return exportArticles(context, uris, format, target);
  void vscode.window.showInformationMessage(words('command.noArticle'));
  return undefined;
};
