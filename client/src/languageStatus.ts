import * as vscode from 'vscode';
import { ARTICLE_LANGUAGE, type ArticleStatus, type Limit } from '../../server/src/protocol';
import type { Articles } from './articles/articles';
import { mayHoldArticle } from './articles/places';
import type { ArticleSync } from './articles/sync';
import type { ServerGuard } from './guard/serverGuard';
import { languageName, words } from './words';

/** What the language status items say, in the order in which they stand. */
export interface StatusTexts {
  readonly article: string;
  readonly detail: string;
  readonly language: string;
  readonly busy: boolean;
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
): LanguageStatus {
  const article = vscode.languages.createLanguageStatusItem('newsmark.article', []);
  const language = vscode.languages.createLanguageStatusItem('newsmark.language', []);
  article.name = words('status.name');
  language.name = words('status.languageName');

  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    const held = document !== undefined && articles.holds(document.uri);
    const status = document && articles.status(document.uri);
    const offered = document !== undefined && (held || isText(document) || sync.isSetAside(document.uri));
    const selector = offered ? [selectorOf(document)] : [];
    article.selector = selector;
    language.selector = held ? selector : [];
    article.busy =
      held && (status === undefined || status.state === 'working' || guard.health() === 'restarting');
    article.severity = vscode.LanguageStatusSeverity.Information;
    article.command = undefined;
    if (guard.health() === 'given-up') {
      article.severity = vscode.LanguageStatusSeverity.Error;
      article.text = words('status.gaveUp');
      article.detail = links(
        ['newsmark.restartServer', 'status.restart'],
        ['newsmark.showLog', 'status.showLog'],
      );
    } else if (document !== undefined && sync.isSetAside(document.uri)) {
      article.severity = vscode.LanguageStatusSeverity.Warning;
      article.text = words('status.setAside');
      article.detail = links(
        ['newsmark.annotateFile', 'status.tryAgain'],
        ['newsmark.showLog', 'status.showLog'],
      );
    } else if (!held) {
      article.text = words('status.notAnnotated');
      article.detail = links(['newsmark.annotateFile', 'status.annotate']);
    } else {
      if (status?.limits.length) article.severity = vscode.LanguageStatusSeverity.Warning;
      article.text = status === undefined ? words('status.working') : countsOf(status);
      article.detail = detailOf(document, status);
      article.command = { command: 'newsmark.sources.focus', title: words('status.showSources') };
      language.text = status === undefined ? words('status.working') : languageName(status.language);
      language.command = { command: 'newsmark.setLanguage', title: words('status.setLanguage') };
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
      language: language.text,
      busy: article.busy,
    }),
    dispose: () => vscode.Disposable.from(article, language, ...listeners).dispose(),
  };
}

const isText = (document: vscode.TextDocument) =>
  ['plaintext', 'markdown'].includes(document.languageId) && mayHoldArticle(document);

const selectorOf = ({ uri }: vscode.TextDocument): vscode.DocumentFilter => ({
  scheme: uri.scheme,
  pattern: uri.fsPath,
});

const countsOf = ({ counts }: ArticleStatus) =>
  words('status.counts', counts.sources, counts.quotes, counts.claims, counts.entities);

function detailOf(document: vscode.TextDocument, status: ArticleStatus | undefined): string {
  const limits = (status?.limits ?? []).map(wordLimit);
  if (document.languageId === ARTICLE_LANGUAGE) return limits.join(' ');
  return [
    ...limits,
    words('status.annotatedHere'),
    links(
      ['newsmark.stopAnnotating', 'status.stop'],
      ['newsmark.showPlainTextSetting', 'status.plainTextSetting'],
    ),
  ].join(' ');
}

function wordLimit(limit: Limit): string {
  switch (limit.kind) {
    case 'too-long':
      return words('status.tooLong', limit.limit);
    case 'binary':
      return words('status.binary');
    case 'layer-failed':
      return words('status.layerFailed', limit.layer, limit.count);
  }
}

/** Command links as the detail of a status item shows them. */
function links(...of: readonly (readonly [string, Parameters<typeof words>[0]])[]): string {
  return of.map(([command, label]) => `[${words(label)}](command:${command})`).join(' · ');
}
