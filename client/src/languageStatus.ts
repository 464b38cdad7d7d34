import * as vscode from 'vscode';
import { ARTICLE_LANGUAGE, type ArticleStatus, type Limit } from '../../server/src/protocol';
import type { Articles } from './articles/articles';
import type { Choices } from './articles/choices';
import { textLanguages } from './articles/decide';
import { mayHoldArticle } from './articles/places';
import type { ArticleSync } from './articles/sync';
import type { ServerGuard } from './guard/serverGuard';
import { languageName, layerName, words } from './words';

/** What the language status items say, in the order in which they stand. */
export interface StatusTexts {
  readonly article: string;
  readonly detail: string;
  /** The command that the first item offers. */
  readonly command: string | undefined;
  readonly language: string;
  /** In files that are not of our own language: that Newsmark annotated them. */
  readonly here: string;
  readonly busy: boolean;
  /** Whether the first item is shown at all: not in code, and not without an editor. */
  readonly shown: boolean;
  /** What the items are called in the list of all status items. */
  readonly names: readonly string[];
}

/** Says in the editor's language status what Newsmark did with the active document, and offers what can be done. */
export interface LanguageStatus extends vscode.Disposable {
  /** What is said now, for tests. */
  texts(): StatusTexts;
}

export function showLanguageStatus(
  articles: Articles,
  sync: ArticleSync,
  guard: ServerGuard,
  choices: Choices,
): LanguageStatus {
  const article = vscode.languages.createLanguageStatusItem('newsmark.article', []);
  const language = vscode.languages.createLanguageStatusItem('newsmark.language', []);
  const here = vscode.languages.createLanguageStatusItem('newsmark.here', []);

  const update = () => {
    article.name = words('status.name');
    language.name = words('status.languageName');
    here.name = words('status.annotatedHere');
    const document = vscode.window.activeTextEditor?.document;
    const held = document !== undefined && articles.holds(document.uri);
    const chosen = document !== undefined && choices.choiceFor(document.uri) === 'annotate';
    const concerned = document !== undefined && (held || chosen || isText(document)); // also while no server runs
    const status = document && articles.status(document.uri);
    const selector = concerned ? [selectorOf(document)] : [];
    article.selector = selector;
    language.selector = held ? selector : [];
    here.selector = held && document.languageId !== ARTICLE_LANGUAGE ? selector : [];
    article.busy = guard.health() === 'restarting' || (held && status?.state !== 'done');
    article.severity = vscode.LanguageStatusSeverity.Information;
    article.command = undefined;
    article.detail = '';
    if (guard.health() === 'given-up') {
      article.severity = vscode.LanguageStatusSeverity.Error;
      article.text = words('status.gaveUp');
      article.detail = link('newsmark.showLog', 'status.showLog');
      article.command = commandOf('newsmark.restartServer', 'status.restart');
    } else if (document !== undefined && sync.isSetAside(document.uri)) {
      article.severity = vscode.LanguageStatusSeverity.Warning;
      article.text = words('status.setAside');
      article.detail = link('newsmark.showLog', 'status.showLog');
      article.command = commandOf('newsmark.annotateFile', 'status.tryAgain');
    } else if (guard.health() === 'restarting' || (held && status === undefined)) {
      article.text = words('status.working');
      language.text = words('status.working');
    } else if (document === undefined || status === undefined) {
      article.text = words('status.notAnnotated');
      article.command = commandOf('newsmark.annotateFile', 'status.annotate');
    } else {
      if (status.limits.length > 0) article.severity = vscode.LanguageStatusSeverity.Warning;
      article.text = countsOf(status);
      article.detail = [...progressOf(status), ...status.limits.map(wordLimit)].join(' ');
      article.command = commandOf('newsmark.showSources', 'status.showSources');
      language.text = languageName(status.language);
      language.command = commandOf('newsmark.setLanguage', 'status.setLanguage');
      here.text = words('status.annotatedHere');
      here.detail = link('newsmark.showPlainTextSetting', 'status.plainTextSetting');
      here.command = commandOf('newsmark.stopAnnotating', 'status.stop');
    }
  };
  const listeners = [
    vscode.window.onDidChangeActiveTextEditor(update),
    articles.onDidChange(update),
    guard.onDidChange(update),
    vscode.workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration('newsmark')) update();
    }),
  ];
  update();
  return {
    texts: () => ({
      article: article.text,
      detail: article.detail ?? '',
      command: article.command?.command,
      language: language.text,
      here: here.text,
      busy: article.busy,
      shown: Array.isArray(article.selector) && article.selector.length > 0,
      names: [article, language, here].map(({ name }) => name ?? ''),
    }),
    dispose: () => vscode.Disposable.from(article, language, here, ...listeners).dispose(),
  };
}

const isText = (document: vscode.TextDocument) =>
  [ARTICLE_LANGUAGE, ...textLanguages].includes(document.languageId) && mayHoldArticle(document);

const selectorOf = ({ uri }: vscode.TextDocument): vscode.DocumentFilter => ({
  scheme: uri.scheme,
  pattern: uri.fsPath,
});

function countsOf({ state, counts: { sources, quotes, claims, entities } }: ArticleStatus): string {
  const first = state === 'working' && entities + quotes + claims === 0;
  return first ? words('status.working') : words('status.counts', sources, quotes, claims, entities);
}

/** How far the review is, once somebody decided something. */
function progressOf({ review: { reviewed, all, orphans } }: ArticleStatus): readonly string[] {
  return [
    ...(reviewed > 0 ? [words('status.reviewed', reviewed, all)] : []),
    ...(orphans > 0 ? [words('status.orphans', orphans)] : []),
  ];
}

function wordLimit(limit: Limit): string {
  switch (limit.kind) {
    case 'too-long':
      return words('status.tooLong', limit.limit);
    case 'binary':
      return words('status.binary');
    case 'layer-failed':
      return words('status.layerFailed', layerName(limit.layer), limit.count);
  }
}

type Label = Parameters<typeof words>[0];

const commandOf = (command: string, title: Label): vscode.Command => ({ command, title: words(title) });

/** A command as a link in the detail of a status item. */
const link = (command: string, label: Label) => `[${words(label)}](command:${command})`;
