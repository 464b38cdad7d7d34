import * as vscode from 'vscode';
import { type ArticleParams, SOURCES, type SourceTree } from '../../../server/src/protocol';
import type { Articles } from '../articles/articles';
import type { Keeper } from '../decisions/keeper';
import { throttle } from '../throttle';
import { rowAt } from './rowAt';
import { type Row, rowsOf } from './sourceItems';

const viewId = 'newsmark.sources';
const followDelay = 150;

/** The tree of who says what in the active article, which follows the cursor. */
export interface SourcesView extends vscode.Disposable {
  readonly provider: vscode.TreeDataProvider<Row>;
  /** The row that was last shown for the cursor, for tests. */
  selected(): Row | undefined;
}

export function showSources(articles: Articles, keeper: Keeper): SourcesView {
  const changed = new vscode.EventEmitter<undefined>();
  let article: vscode.Uri | undefined;
  let rows: readonly Row[] = [];
  let selected: Row | undefined;

  const provider: vscode.TreeDataProvider<Row> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: ({ item }) => item,
    getChildren: row => (row === undefined ? [...rows] : [...row.children]),
    getParent: ({ parent }) => parent,
  };
  const view = vscode.window.createTreeView(viewId, { treeDataProvider: provider, showCollapseAll: true });

  const orphansOf = (uri: vscode.Uri) =>
    keeper.orphans(uri).flatMap(({ decision }) => (decision.kind === 'annotation' ? [decision] : []));
  const load = async () => {
    const uri = article;
    const params: ArticleParams | undefined = uri && { uri: uri.toString() };
    const tree = uri && params && (await articles.ask<SourceTree>(SOURCES, uri, params));
    if (uri?.toString() !== article?.toString()) return; // another article became active meanwhile
    rows = uri === undefined || tree === undefined ? [] : rowsOf(uri, tree, orphansOf(uri));
    selected = undefined;
    changed.fire(undefined);
    await follow();
  };
  const follow = async () => {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined || editor.document.uri.toString() !== article?.toString()) return;
    const row = rowAt(rows, editor.selection.active);
    if (row === undefined || row === selected) return;
    selected = row;
    if (view.visible) await view.reveal(row, { select: true, focus: false, expand: false });
  };
  const soon = throttle<undefined>(followDelay, () => void follow());
  const activate = (editor: vscode.TextEditor | undefined) => {
    if (editor === undefined && article !== undefined && isVisible(article)) return; // a panel has the focus
    article = editor !== undefined && articles.holds(editor.document.uri) ? editor.document.uri : undefined;
    void load();
  };
  const listeners = [
    vscode.window.onDidChangeActiveTextEditor(activate),
    vscode.window.onDidChangeTextEditorSelection(() => soon.request(undefined)),
    articles.onDidFinish(uri => {
      if (uri === article?.toString()) void load();
    }),
    keeper.onDidChange(uri => {
      if (uri === article?.toString()) void load();
    }),
    articles.onDidChange(uri => {
      const active = vscode.window.activeTextEditor;
      const isActive = active?.document.uri.toString() === uri;
      if (isActive && articles.holds(active.document.uri) !== (article?.toString() === uri)) activate(active);
    }),
    vscode.workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration('newsmark')) void load();
    }),
    view.onDidChangeVisibility(({ visible }) => {
      selected = undefined;
      if (visible) soon.request(undefined);
    }),
  ];
  activate(vscode.window.activeTextEditor);
  return {
    provider,
    selected: () => selected,
    dispose: () => vscode.Disposable.from(soon, changed, view, ...listeners).dispose(),
  };
}

const isVisible = (uri: vscode.Uri) =>
  vscode.window.visibleTextEditors.some(({ document }) => document.uri.toString() === uri.toString());
