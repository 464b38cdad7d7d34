import * as vscode from 'vscode';
import { articleFor } from '../commands/activeDocument';
import type { Command } from '../commands/context';

/** *Start Review* of the active article. */
export const startReview: Command = async ({ articles, review }) => {
  const document = await articleFor(articles, undefined);
  const editor = vscode.window.activeTextEditor;
  if (document === undefined || editor === undefined) return;
  await review.start(editor);
};

/** *End Review*. */
export const stopReview: Command = ({ review }) => review.stop();

/** *Next* and *Previous Undecided Annotation*, in review mode and outside. Answers whether there was one. */
export const goToUndecided =
  (direction: 'next' | 'previous'): Command =>
  async ({ articles, review }) =>
    (await articleFor(articles, undefined)) !== undefined && review.go(direction);
