import * as vscode from 'vscode';
import { exportArticles } from '../export/exportArticles';
import { articleFor } from './activeDocument';
import type { Command } from './context';

/**
 * *Export Annotations…* of the active article, or of the one whose editor's menu it is chosen from. Arguments: that
 * article's uri, else format id, uri to write to; it asks for what is missing.
 */
export const exportAnnotations: Command = async (context, ...args) => {
  const document = await articleFor(context.articles, args[0]);
  const [format, target] = args[0] instanceof vscode.Uri ? [] : args;
  return document && exportArticles(context, [document.uri], format, target);
};
