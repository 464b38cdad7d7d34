import * as vscode from 'vscode';
import type { AnnotationDecision } from '../../../server/src/decisions/types';
import type {
  AnnotationReference,
  CitationNode,
  Range,
  SourceNode,
  SourceTree,
} from '../../../server/src/protocol';
import { number, words } from '../words';

/** One row of the Sources view. */
export interface Row {
  readonly item: vscode.TreeItem;
  readonly parent: Row | undefined;
  readonly children: readonly Row[];
  /** Where a click leads. */
  readonly range: Range | undefined;
  /** What commands of its context menu are about. */
  readonly reference?: AnnotationReference;
  /** Id of a decision whose words are not found. */
  readonly orphan?: string;
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

/** An article whose rows are made. */
interface Article {
  readonly uri: vscode.Uri;
  readonly version: number;
}

/**
 * The rows of one article: its sources, then what nobody is named for, its own claims, captions and credits, and last
 * what was decided about words that are gone.
 */
export function rowsOf(
  uri: vscode.Uri,
  tree: SourceTree,
  orphans: readonly AnnotationDecision[],
): readonly Row[] {
  const article: Article = { uri, version: tree.version };
  return [
    ...tree.sources.map(source => sourceRow(article, source)),
    ...groupRow(article, 'unattributed', 'question', tree.unattributed),
    ...groupRow(article, 'ownClaims', 'note', tree.ownClaims),
    ...groupRow(article, 'captions', 'device-camera', tree.captions),
    ...orphanRows(uri, orphans),
  ];
}

function sourceRow(article: Article, source: SourceNode): Row {
  const { uri } = article;
  const counts = [
    ...(source.quotes > 0 ? [words('outline.quotes', source.quotes)] : []),
    ...(source.claims > 0 ? [words('outline.claims', source.claims)] : []),
    ...(source.reply === undefined ? [] : [words(`view.${source.reply}`)]),
  ].join(' · ');
  const item = new vscode.TreeItem(source.name, collapsedUnlessEmpty(source.citations));
  item.id = `${uri.toString()}#${source.id}`;
  item.contextValue = 'source';
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
  return branch(article, item, source.range, source.citations, source.id);
}

function groupRow(
  article: Article,
  group: 'unattributed' | 'ownClaims' | 'captions',
  icon: string,
  citations: readonly CitationNode[],
): readonly Row[] {
  if (citations.length === 0) return [];
  const label = words(`outline.${group}`);
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = `${article.uri.toString()}#${group}`;
  item.contextValue = group;
  item.iconPath = new vscode.ThemeIcon(icon);
  item.description = number(citations.length);
  item.accessibilityInformation = { label: `${label}, ${item.description}`, role: 'treeitem' };
  return [branch(article, item, undefined, citations)];
}

function branch(
  { uri, version }: Article,
  item: vscode.TreeItem,
  range: Range | undefined,
  citations: readonly CitationNode[],
  source?: string,
): Row {
  const children: Row[] = [];
  const ids = citations.filter(({ layer }) => layer !== 'structure').map(({ id }) => id);
  const reference = { uri: uri.toString(), version, ids, ...(source === undefined ? {} : { source }) };
  const row: Row = { item: revealing(item, uri, range), parent: undefined, range, children, reference };
  children.push(
    ...citations.map(citation => citationRow(row, uri, citation, { ...reference, ids: [citation.id] })),
  );
  return row;
}

function citationRow(
  parent: Row,
  uri: vscode.Uri,
  citation: CitationNode,
  { source: _, ...reference }: AnnotationReference,
): Row {
  const item = new vscode.TreeItem(citation.text);
  const type = words(`kind.${citation.type}`);
  const kind = citation.unsure === undefined ? type : `${type}, ${words('outline.unsure')}`;
  const worth = citation.score === undefined ? undefined : Math.round(citation.score * 100);
  const said = worth === undefined ? kind : `${kind}, ${words('view.worth', worth)}`;
  item.id = `${parent.item.id}/${citation.id}`;
  item.contextValue = citation.layer;
  item.iconPath = new vscode.ThemeIcon(citationIcon(citation));
  item.description = worth === undefined ? kind : `${kind} ${number(worth)} %`;
  item.tooltip = `${citation.text}\n${said}`;
  item.accessibilityInformation = { label: `${said}: ${citation.text}`, role: 'treeitem' };
  return {
    item: revealing(item, uri, citation.range),
    parent,
    range: citation.range,
    children: [],
    ...(citation.layer === 'structure' ? {} : { reference }),
  };
}

function orphanRows(uri: vscode.Uri, orphans: readonly AnnotationDecision[]): readonly Row[] {
  if (orphans.length === 0) return [];
  const label = words('review.orphans');
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = `${uri.toString()}#orphans`;
  item.iconPath = new vscode.ThemeIcon('warning');
  item.description = number(orphans.length);
  item.accessibilityInformation = { label: `${label}, ${item.description}`, role: 'treeitem' };
  const children: Row[] = [];
  const row: Row = { item, parent: undefined, range: undefined, children };
  children.push(...orphans.map(orphan => orphanRow(row, orphan)));
  return [row];
}

function orphanRow(parent: Row, { id, layer, type, verdict, target }: AnnotationDecision): Row {
  const item = new vscode.TreeItem(target.exact);
  const kind = layer === 'entity' ? words(`entity.${type}`) : words(`kind.${type}`);
  item.id = `${parent.item.id}/${id}`;
  item.contextValue = 'orphan';
  item.iconPath = new vscode.ThemeIcon('debug-disconnect');
  item.description = `${kind}, ${words(`review.status.${verdict}`)}`;
  item.tooltip = `…${target.prefix}${target.exact}${target.suffix}…`;
  item.accessibilityInformation = { label: `${item.description}: ${target.exact}`, role: 'treeitem' };
  return { item, parent, range: undefined, children: [], orphan: id };
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
