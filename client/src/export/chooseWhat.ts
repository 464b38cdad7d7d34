import * as vscode from 'vscode';
import type { ExportParams } from '../../../server/src/protocol';
import { words } from '../words';

type Choice = NonNullable<ExportParams['choice']>;

interface Item extends vscode.QuickPickItem {
  readonly layer?: Choice['layers'][number];
  readonly statuses?: Choice['statuses'];
}

const LAYERS = ['structure', 'entity', 'quote', 'claim'] as const satisfies Choice['layers'];

/** Asks what of the annotations is exported, all of it to begin with; undefined when the person breaks off. */
export async function chooseWhat(): Promise<Pick<ExportParams, 'choice'> | undefined> {
  const separator = (label: string): Item => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const items: readonly Item[] = [
    separator(words('export.layers')),
    ...LAYERS.map(layer => ({ label: words(`compare.layer.${layer}`), layer, picked: true })),
    separator(words('export.statuses')),
    { label: words('export.reviewed'), statuses: 'reviewed', picked: true },
    { label: words('export.suggested'), statuses: 'suggested', picked: true },
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: words('export.title'),
    placeHolder: words('export.chooseWhat'),
    canPickMany: true,
  });
  const layers = picked?.flatMap(({ layer }) => layer ?? []) ?? [];
  const statuses = picked?.flatMap(item => item.statuses ?? []) ?? [];
  const [first] = statuses;
  if (layers.length === 0 || first === undefined) return undefined;
  return { choice: { layers, statuses: statuses.length > 1 ? 'all' : first } };
}
