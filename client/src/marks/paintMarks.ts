import * as vscode from 'vscode';
import {
  ARTICLE_LANGUAGE,
  type ArticleParams,
  MARKS,
  type Mark,
  type Marks,
  type MarksParams,
  OVERVIEW,
  type Overview,
  type Range,
} from '../../../server/src/protocol';
import type { Articles } from '../articles/articles';
import { isInOwnTab } from '../articles/places';
import { toRange } from '../ranges';
import type { ReviewMode } from '../review/reviewMode';
import { throttle } from '../throttle';
import { allStyles, createStyles, type Styles } from './styles';
import { aroundVisible } from './visibleRanges';

const scrollDelay = 80;
const idleDelay = 600;

/** Draws quotes and claims, the marks in the overview ruler, and in other languages than our own the entities too. */
export interface MarkPainter extends vscode.Disposable {
  /** What was drawn last in a document, for tests. */
  drawn(uri: vscode.Uri): Marks | undefined;
  overview(uri: vscode.Uri): Overview | undefined;
}

export function paintMarks(articles: Articles, review: ReviewMode): MarkPainter {
  const styles = createStyles();
  const drawn = new Map<string, Marks>();
  const overviews = new Map<string, Overview>();
  const painted = new WeakSet<vscode.TextEditor>();

  const isToPaint = (editor: vscode.TextEditor) => articles.holds(editor.document.uri) && isInOwnTab(editor);
  const showsRejected = (document: vscode.TextDocument) =>
    review.isReviewing(document) &&
    vscode.workspace.getConfiguration('newsmark', document).get<boolean>('review.showRejected', true);
  const paint = async (editor: vscode.TextEditor) => {
    const { document } = editor;
    const uri = document.uri.toString();
    const ranges = aroundVisible(editor.visibleRanges, document.lineCount);
    const params: MarksParams = { uri, ranges, rejected: showsRejected(document) };
    const marks = await articles.ask<Marks>(MARKS, document.uri, params);
    if (marks?.version !== document.version || !isToPaint(editor)) return; // a newer status is on its way
    drawMarks(editor, styles, marks);
    painted.add(editor);
    drawn.set(uri, marks);
  };
  const paintOverview = async (editor: vscode.TextEditor) => {
    const { document } = editor;
    const params: ArticleParams = { uri: document.uri.toString() };
    const overview = await articles.ask<Overview>(OVERVIEW, document.uri, params);
    if (overview?.version !== document.version || !isToPaint(editor)) return;
    painted.add(editor);
    editor.setDecorations(styles.quoteRuler, overview.quoteLines.map(wholeLine));
    editor.setDecorations(styles.claimRuler, overview.claimLines.map(wholeLine));
    overviews.set(params.uri, overview);
  };
  const clear = (editor: vscode.TextEditor) => {
    if (!painted.delete(editor)) return;
    for (const style of allStyles(styles)) editor.setDecorations(style, []);
  };

  const soon = throttle<vscode.TextEditor>(scrollDelay, paint);
  const whenIdle = throttle<vscode.TextEditor>(idleDelay, paintOverview);
  const refresh = (editor: vscode.TextEditor) => {
    if (!isToPaint(editor)) return clear(editor);
    soon.request(editor);
    whenIdle.request(editor);
  };
  const refreshAll = () => vscode.window.visibleTextEditors.forEach(refresh);
  const refreshUri = (uri: string) =>
    vscode.window.visibleTextEditors
      .filter(({ document }) => document.uri.toString() === uri)
      .forEach(refresh);
  const forget = (uri: string) => {
    if (articles.holds(vscode.Uri.parse(uri))) return;
    drawn.delete(uri);
    overviews.delete(uri);
  };

  const listeners = [
    articles.onDidFinish(refreshUri),
    articles.onDidChange(refreshUri),
    articles.onDidChange(forget),
    review.onDidChange(refreshAll),
    vscode.window.onDidChangeVisibleTextEditors(refreshAll),
    vscode.window.tabGroups.onDidChangeTabs(refreshAll),
    vscode.workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration('newsmark')) refreshAll();
    }),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      if (isToPaint(textEditor)) soon.request(textEditor);
    }),
  ];
  return {
    drawn: uri => drawn.get(uri.toString()),
    overview: uri => overviews.get(uri.toString()),
    dispose: () => vscode.Disposable.from(soon, whenIdle, ...listeners, ...allStyles(styles)).dispose(),
  };
}

function drawMarks(editor: vscode.TextEditor, styles: Styles, all: Marks): void {
  const marks = onShownColumns(all);
  const tokens = editor.document.languageId === ARTICLE_LANGUAGE;
  const decided = (all: readonly Mark[]) => all.filter(({ reviewed }) => reviewed).map(rangeOf);
  editor.setDecorations(styles.quote, marks.quotes.map(rangeOf));
  editor.setDecorations(styles.claim, marks.claims.filter(({ reviewed }) => !reviewed).map(rangeOf));
  editor.setDecorations(styles.decidedClaim, decided(marks.claims));
  editor.setDecorations(styles.decidedQuote, decided(marks.quotes));
  editor.setDecorations(styles.decidedEntity, decided(marks.entities));
  editor.setDecorations(styles.rejected, marks.rejected.map(toRange));
  editor.setDecorations(styles.cue, tokens ? [] : marks.cues.map(toRange));
  editor.setDecorations(styles.mention, tokens ? [] : mentionsWithoutName(marks));
  for (const [type, style] of Object.entries(styles.entity))
    editor.setDecorations(
      style,
      tokens ? [] : marks.entities.filter(mark => mark.type === type).map(rangeOf),
    );
}

/** The editor shows no more than so many characters of a line, unless the person changed that. */
const shownColumns = 10_000;

/** Without what stands so far out in an endless line that the editor does not show it. */
function onShownColumns({ entities, quotes, claims, cues, mentions, rejected, ...marks }: Marks): Marks {
  const isShown = ({ start }: Range) => start.character < shownColumns;
  return {
    ...marks,
    entities: entities.filter(({ range }) => isShown(range)),
    quotes: quotes.filter(({ range }) => isShown(range)),
    claims: claims.filter(({ range }) => isShown(range)),
    cues: cues.filter(isShown),
    mentions: mentions.filter(isShown),
    rejected: rejected.filter(isShown),
  };
}

/** `residents`, `she`: a name in a mention has a line of its own. */
function mentionsWithoutName({ mentions, entities }: Marks): readonly vscode.Range[] {
  const names = entities.map(rangeOf);
  return mentions
    .map(toRange)
    .filter(mention => !names.some(name => mention.intersection(name)?.isEmpty === false));
}

const wholeLine = (line: number) => new vscode.Range(line, 0, line, 0);

const rangeOf = ({ range }: { readonly range: Range }) => toRange(range);
