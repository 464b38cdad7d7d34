import * as vscode from 'vscode';
import type { DocumentEntity, EntityAnnotation } from '../../../server/src/decisions/review/article';
import { bearerOf, merge, split } from '../../../server/src/decisions/review/names';
import type { NamedEntity } from '../../../server/src/decisions/types';
import type { Command } from '../commands/context';
import { words } from '../words';
import { carryOut } from './carryOut';
import { askEntityType } from './changeType';
import { type Chosen, chosenBy, sourceOf } from './subject';

/** *Merge With…*: the person, place or thing at the cursor is another one of the article. Argument 2: its name. */
export const mergeEntities: Command = async (context, argument, wanted) => {
  const chosen = await chosenBy(context, argument);
  const from = chosen && entityAt(chosen);
  if (chosen === undefined || from === undefined) return false;
  const others = chosen.article.document.entities.filter(({ id }) => id !== from.id);
  const into =
    others.find(({ name }) => name === wanted) ??
    (await askEntity(others, words('review.mergeWith', from.name)));
  return into !== undefined && carryOut(context, chosen.document, merge(chosen.article, from, into));
};

/** *Give to Another…*: the mentions at the selections are another person, place or thing. Argument 2: its name. */
export const splitEntity: Command = async (context, argument, wanted) => {
  const chosen = await chosenBy(context, argument);
  const from = chosen && entityAt(chosen);
  if (chosen === undefined || from === undefined) return false;
  const { article, annotations, document } = chosen;
  const others = article.document.entities.filter(({ id }) => id !== from.id);
  const given = typeof wanted === 'string' ? { name: wanted, type: from.type } : undefined;
  const entity =
    given ?? (await askEntity(others, words('review.splitTo'), words('review.newEntity'))) ?? undefined;
  const named = entity === 'new' ? await askNewEntity(chosen, from) : entity;
  if (named === undefined) return false;
  const mentions = annotations.filter((one): one is EntityAnnotation => one.layer === 'entity');
  return carryOut(context, document, split(article, mentions, { name: named.name, type: named.type }));
};

/** Whom the chosen mention stands for, or who the source of the chosen quote or claim is. */
function entityAt(chosen: Chosen): DocumentEntity | undefined {
  const { document } = chosen.article;
  const [first] = chosen.annotations;
  const id = first?.layer === 'entity' ? first.entity : sourceOf(chosen)?.entity;
  const entity = document.entities.find(one => one.id === id);
  if (entity === undefined) vscode.window.setStatusBarMessage(words('review.noEntity'), 3000);
  return entity;
}

async function askEntity(
  entities: readonly DocumentEntity[],
  title: string,
): Promise<DocumentEntity | undefined>;
async function askEntity(
  entities: readonly DocumentEntity[],
  title: string,
  fresh: string,
): Promise<DocumentEntity | 'new' | undefined>;
async function askEntity(
  entities: readonly DocumentEntity[],
  title: string,
  fresh?: string,
): Promise<DocumentEntity | 'new' | undefined> {
  const items: { label: string; description: string; choice: DocumentEntity | 'new' }[] = entities.map(
    entity => ({
      label: entity.name,
      description: `${words(`entity.${entity.type}`)} · ${words('review.places', entity.mentions.length)}`,
      choice: entity,
    }),
  );
  if (fresh !== undefined) items.push({ label: fresh, description: '', choice: 'new' });
  return (await vscode.window.showQuickPick(items, { title }))?.choice;
}

/** A new one needs a name that none bears, else the mentions would come back to that one. */
async function askNewEntity({ article }: Chosen, from: DocumentEntity): Promise<NamedEntity | undefined> {
  const name = await vscode.window.showInputBox({
    title: words('review.entityName'),
    validateInput(typed) {
      const bearer = bearerOf(article, { name: typed.trim(), type: from.type });
      return bearer && words('review.nameTaken', bearer.name);
    },
  });
  if (name === undefined || name.trim() === '') return undefined;
  const type = await askEntityType(from.type);
  return type && { name: name.trim(), type };
}
