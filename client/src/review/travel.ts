import * as vscode from 'vscode';
import { articleFor } from '../commands/activeDocument';
import type { Command } from '../commands/context';
import { words } from '../words';

/** *Undo Decision* and *Redo Decision* of the active article. Answers whether there was one. */
export const travel =
  (direction: 'undo' | 'redo'): Command =>
  async ({ articles, review }) => {
    const document = await articleFor(articles, undefined);
    if (document === undefined) return false;
    const isDone = await review.travel(document, direction);
    vscode.window.setStatusBarMessage(words(isDone ? `review.${direction}` : `review.no-${direction}`), 3000);
    return isDone;
  };
