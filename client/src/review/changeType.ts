import * as vscode from 'vscode';
import { type Annotation, together } from '../../../server/src/decisions/review/article';
import { changeType as changeEntityType, changeQuoteType } from '../../../server/src/decisions/review/change';
import { ENTITY_TYPES, QUOTE_TYPES } from '../../../server/src/decisions/types';
import type { Command } from '../commands/context';
import { words } from '../words';
import { carryOut } from './carryOut';
import { chosenBy } from './subject';

/** *Change Type* of names and figures, or of quotes. Arguments: a reference or none, the type; it asks for the type. */
export const changeType: Command = async (context, argument, wanted) => {
  const chosen = await chosenBy(context, argument);
  const first = chosen?.annotations.find(isTyped);
  if (chosen === undefined || first === undefined) {
    if (chosen !== undefined) vscode.window.setStatusBarMessage(words('review.noType'), 3000);
    return false;
  }
  const { document, article, annotations } = chosen;
  if (first.layer === 'entity') {
    const type = ENTITY_TYPES.find(one => one === wanted) ?? (await askEntityType(first.type));
    if (type === undefined) return false;
    const mentions = annotations.filter(annotation => annotation.layer === 'entity');
    return carryOut(
      context,
      document,
      together(mentions.map(mention => changeEntityType(article, mention, type))),
    );
  }
  const type =
    QUOTE_TYPES.find(one => one === wanted) ??
    (await ask(
      QUOTE_TYPES.map(one => ({ type: one, label: words(`kind.${one}`) })),
      first.type,
    ));
  if (type === undefined) return false;
  const quotes = annotations.filter(annotation => annotation.layer === 'quote');
  return carryOut(context, document, together(quotes.map(quote => changeQuoteType(article, quote, type))));
};

export const askEntityType = (now?: string) =>
  ask(
    ENTITY_TYPES.map(type => ({ type, label: words(`entity.${type}`) })),
    now,
  );

const isTyped = (annotation: Annotation) => annotation.layer === 'entity' || annotation.layer === 'quote';

async function ask<T extends string>(
  types: readonly { readonly type: T; readonly label: string }[],
  now?: string,
): Promise<T | undefined> {
  const items = types.map(item => ({
    ...item,
    description: item.type === now ? words('command.chosen') : '',
  }));
  return (await vscode.window.showQuickPick(items, { title: words('review.changeType') }))?.type;
}
