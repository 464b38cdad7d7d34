import * as vscode from 'vscode';
import { NEIGHBOUR, type NeighbourParams, type Range } from '../../../server/src/protocol';
import { toRange } from '../ranges';
import { words } from '../words';
import { articleFor } from './activeDocument';
import type { Command } from './context';

/** *Next Annotation* and *Previous Annotation*: selects it. Answers whether there was one. */
export const goToAnnotation =
  (direction: NeighbourParams['direction']): Command =>
  async ({ articles }) => {
    const document = await articleFor(articles, undefined);
    const editor = vscode.window.activeTextEditor;
    if (document === undefined || editor === undefined) return false;
    const { start, end } = editor.selection;
    const params: NeighbourParams = {
      uri: document.uri.toString(),
      selection: {
        start: { line: start.line, character: start.character },
        end: { line: end.line, character: end.character },
      },
      direction,
    };
    const found = await articles.ask<Range>(NEIGHBOUR, document.uri, params);
    if (found === undefined) {
      vscode.window.setStatusBarMessage(words('command.noAnnotation'), 3000);
      return false;
    }
    const range = toRange(found);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    return true;
  };
