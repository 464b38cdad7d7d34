import * as vscode from 'vscode';
import { together } from '../../../server/src/decisions/review/article';
import { everyMention, everyQuote } from '../../../server/src/decisions/review/everywhere';
import type { Command } from '../commands/context';
import { words } from '../words';
import { carryOutMany } from './carryOut';
import { chosenBy } from './subject';

/**
 * *Apply to All Mentions*: what stands about a mention, or about who is meant beside a quote, holds wherever the same is
 * named. It says first how many places that are. Arguments: a reference or none; `true` to ask nothing.
 */
export const applyToAllMentions: Command = async (context, argument, isConfirmed) => {
  const chosen = await chosenBy(context, argument);
  if (chosen === undefined) return false;
  const { document, article, annotations } = chosen;
  if (!annotations.some(({ layer }) => layer === 'entity' || layer === 'quote')) {
    vscode.window.setStatusBarMessage(words('review.notEverywhere'), 3000);
    return false;
  }
  const operations = annotations.flatMap(annotation => {
    if (annotation.layer === 'entity') return [everyMention(article, annotation)];
    return annotation.layer === 'quote' ? [everyQuote(article, annotation)] : [];
  });
  return carryOutMany(context, document, together(operations), isConfirmed === true);
};
