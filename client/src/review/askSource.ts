import * as vscode from 'vscode';
import type { ReviewedArticle } from '../../../server/src/decisions/review/article';
import { type NamedSource, SOURCE_KINDS } from '../../../server/src/decisions/types';
import { hasKeys } from '../commands/arguments';
import { words } from '../words';

/**
 * Asks whose words some words are: a source that the article cites, a new one, or nobody's (null).
 * @param nobody what the last choice is called
 * @returns undefined where nothing was chosen
 */
export async function askSource(
  { document }: ReviewedArticle,
  nobody: string,
): Promise<NamedSource | null | undefined> {
  const known = document.sources.map(({ name, kind }) => ({
    label: name,
    description: words(`kind.${kind}`),
    choice: { name, kind } as NamedSource | null | 'new',
  }));
  const items = [
    ...known,
    { label: words('review.newSource'), description: '', choice: 'new' as const },
    { label: nobody, description: '', choice: null },
  ];
  const picked = await vscode.window.showQuickPick(items, { title: words('review.whoseWords') });
  return picked?.choice === 'new' ? askNewSource() : picked?.choice;
}

async function askNewSource(): Promise<NamedSource | undefined> {
  const name = (await vscode.window.showInputBox({ title: words('review.sourceName') }))?.trim();
  if (name === undefined || name === '') return undefined;
  const kinds = SOURCE_KINDS.map(sourceKind => ({ label: words(`kind.${sourceKind}`), sourceKind }));
  const picked = await vscode.window.showQuickPick(kinds, { title: words('review.sourceKind') });
  return picked && { name, kind: picked.sourceKind };
}

/** A source as an argument names it; null for none, undefined for no such argument. */
export function sourceOf(argument: unknown): NamedSource | null | undefined {
  if (argument === null) return null;
  if (!hasKeys(argument, 'name', 'kind') || typeof argument.name !== 'string') return undefined;
  const kind = SOURCE_KINDS.find(one => one === argument.kind);
  return kind && { name: argument.name, kind };
}
