import * as vscode from 'vscode';
import { toRange } from '../ranges';
import { isRange } from './arguments';
import type { Command } from './context';

/** Shows a place of an article, for a click in the Sources view. Arguments: uri as a string, range. */
export const revealInText: Command = async (_context, uri, range) => {
  if (typeof uri !== 'string' || !isRange(range)) return;
  const visible = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), {
    selection: toRange(range),
    ...(visible?.viewColumn === undefined ? {} : { viewColumn: visible.viewColumn }),
  });
};
