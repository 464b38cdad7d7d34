import * as vscode from 'vscode';
import type { CitationNode, Range, SourceNode, SourceTree } from '../../../server/src/protocol';
import { number, words } from '../words';

/** One row of the Sources view. */
export interface Row {
  readonly item: vscode.TreeItem;
  readonly parent: Row | undefined;
  readonly children: readonly Row[];
  /** Where a click leads. */
  readonly range: Range | undefined;
}

const sourceIcons: Readonly<Record<SourceNode['kind'], string>> = {
  person: 'person',
  organization: 'library',
  media: 'broadcast',
  document: 'file-text',
  group: 'organization',
  anonymous: 'eye-closed',
  hearsay: 'megaphone',
};

const citationIcons: Readonly<Record<string, string>> = {
  direct: 'quote',
  indirect: 'comment',
  mixed: 'comment-discussion',
  claim: 'checklist',
};

const citationIcon = ({ type, unsure }: CitationNode): string =>
  unsure === undefined ? (citationIcons[type] ?? 'device-camera') : 'question';

/** The rows of one article: its sources, then what nobody is named for, its own claims, captions and credits. */
export function rowsOf(uri: vscode.Uri, tree: SourceTree): readonly Row[] {
  return [
    ...tree.sources.map(source => sourceRow(uri, source)),
    ...groupRow(uri, 'unattributed', 'question', tree.unattributed),
    ...groupRow(uri, 'ownClaims', 'note', tree.ownClaims),
    ...groupRow(uri, 'captions', 'device-camera', tree.captions),
  ];
}

function sourceRow(uri: vscode.Uri, source: SourceNode): Row {
  const counts = [
    ...(source.quotes > 0 ? [words('outline.quotes', source.quotes)] : []),
    ...(source.claims > 0 ? [words('outline.claims', source.claims)] : []),
    ...(source.reply === undefined ? [] : [words(`view.${source.reply}`)]),
  ].join(' · ');
  const item = new vscode.TreeItem(source.name, collapsedUnlessEmpty(source.citations));
  item.id = `${uri.toString()}#${source.id}`;
  item.iconPath = new vscode.ThemeIcon(sourceIcons[source.kind]);
  item.description = counts;
  item.tooltip = [
    `${source.name} (${words(`kind.${source.kind}`)})`,
    counts,
    words('view.share', Math.round(source.share * 100)),
  ].join('\n');
  item.accessibilityInformation = {
    label: `${source.name}, ${words(`kind.${source.kind}`)}, ${counts}`,
    role: 'treeitem',
  };
  return branch(uri, item, source.range, source.citations);
}

function groupRow(
  uri: vscode.Uri,
  group: 'unattributed' | 'ownClaims' | 'captions',
  icon: string,
  citations: readonly CitationNode[],
): readonly Row[] {
  if (citations.length === 0) return [];
  const label = words(`outline.${group}`);
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = `${uri.toString()}#${group}`;
  item.iconPath = new vscode.ThemeIcon(icon);
  item.description = number(citations.length);
  item.accessibilityInformation = { label: `${label}, ${item.description}`, role: 'treeitem' };
  return [branch(uri, item, undefined, citations)];
}

function branch(
  uri: vscode.Uri,
  item: vscode.TreeItem,
  range: Range | undefined,
  citations: readonly CitationNode[],
): Row {
  const children: Row[] = [];
  const row: Row = { item: revealing(item, uri, range), parent: undefined, range, children };
  children.push(...citations.map(citation => citationRow(uri, citation, row)));
  return row;
}

function citationRow(uri: vscode.Uri, citation: CitationNode, parent: Row): Row {
  const item = new vscode.TreeItem(citation.text);
  const type = words(`kind.${citation.type}`);
  const kind = citation.unsure === undefined ? type : `${type}, ${words('outline.unsure')}`;
  const worth = citation.score === undefined ? undefined : Math.round(citation.score * 100);
  const said = worth === undefined ? kind : `${kind}, ${words('view.worth', worth)}`;
  item.id = `${parent.item.id}/${citation.id}`;
  item.iconPath = new vscode.ThemeIcon(citationIcon(citation));
  item.description = worth === undefined ? kind : `${kind} ${number(worth)} %`;
  item.tooltip = `${citation.text}\n${said}`;
  item.accessibilityInformation = { label: `${said}: ${citation.text}`, role: 'treeitem' };
  return { item: revealing(item, uri, citation.range), parent, range: citation.range, children: [] };
}

function revealing(item: vscode.TreeItem, uri: vscode.Uri, range: Range | undefined): vscode.TreeItem {
  if (range !== undefined)
    item.command = {
      command: 'newsmark.revealInText',
      title: words('view.reveal'),
      arguments: [uri.toString(), range],
    };
  return item;
}

const collapsedUnlessEmpty = (children: readonly unknown[]) =>
  children.length === 0 ? vscode.TreeItemCollapsibleState.None : vscode.TreeItemCollapsibleState.Collapsed;
