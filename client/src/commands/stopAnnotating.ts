import { documentFor } from './activeDocument';
import type { Command } from './context';

/** *Stop Annotating This File*: leaves the document alone until the person annotates it again. Argument: its uri. */
export const stopAnnotating: Command = async ({ sync, choices }, target) => {
  const document = await documentFor(target);
  if (document === undefined) return;
  await choices.leave(document.uri);
  sync.reconsider(document);
};
