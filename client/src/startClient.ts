import * as vscode from 'vscode';
import { type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import { ARTICLE_LANGUAGE, type InitializationOptions, REVIEW_COMMANDS } from '../../server/src/protocol';
import { trackArticles } from './articles/articles';
import { rememberChoices } from './articles/choices';
import { offerFeatures } from './articles/features';
import { articleStatuses } from './articles/statuses';
import { syncArticles, syncMiddleware } from './articles/sync';
import { unfinishedArticles } from './articles/unfinished';
import type { CommandContext } from './commands/context';
import { registerCommands } from './commands/registerCommands';
import { keepContextKeys } from './contextKeys';
import { keepDecisions } from './decisions/keeper';
import { createReports } from './exchange/reports';
import { nameOfFailure } from './failure';
import { guardServer } from './guard/serverGuard';
import { type LanguageStatus, showLanguageStatus } from './languageStatus';
import { keepLexicons } from './lexicon/keepLexicons';
import { type MarkPainter, paintMarks } from './marks/paintMarks';
import { createReviewMode } from './review/reviewMode';
import { noticeUpgrades } from './review/upgrades';
import type { NewLanguageClient, Runtime } from './runtime';
import { traceChannel } from './traceChannel';
import { type SourcesView, showSources } from './views/sourcesView';
import { words } from './words';

const patience = 10_000;

/** What end-to-end tests may look at. */
export interface TestView extends CommandContext {
  readonly painter: MarkPainter;
  readonly sources: SourcesView;
  readonly status: LanguageStatus;
}

export interface Newsmark {
  stop(): Promise<void>;
  readonly forTests: TestView;
}

/** Binds the parts of the client together. The server starts with the first document that is to be annotated. */
export function startClient(
  extension: vscode.ExtensionContext,
  newLanguageClient: NewLanguageClient,
  runtime: Runtime,
  log: vscode.LogOutputChannel,
): Newsmark {
  const unfinished = unfinishedArticles();
  const statuses = articleStatuses();
  const choices = rememberChoices(extension.workspaceState);
  const guard = guardServer(runtime, log, () => setSuspectAside());
  const sync = syncArticles(choices, unfinished, () => {
    if (guard.health() === 'idle') guard.start().catch(error => log.error(`start: ${nameOfFailure(error)}`));
  });
  const client = newLanguageClient({
    documentSelector: [{ language: ARTICLE_LANGUAGE }],
    initializationOptions: {
      assetsPath: runtime.assetsPath,
      editorLanguage: vscode.env.language,
    } satisfies InitializationOptions,
    errorHandler: guard.errorHandler,
    initializationFailedHandler: () => false, // the guard counts it as a crash
    middleware: syncMiddleware(() => sync),
    outputChannel: log,
    traceOutputChannel: traceChannel(log),
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    markdown: {
      isTrusted: { enabledCommands: REVIEW_COMMANDS.map(command => `newsmark.${command}`) },
      supportHtml: false,
    },
  } satisfies LanguageClientOptions);
  const setSuspectAside = () => {
    const suspect = unfinished.suspect();
    if (suspect === undefined) return;
    sync.setAside(suspect);
    const name = vscode.workspace.asRelativePath(vscode.Uri.parse(suspect));
    void vscode.window.showWarningMessage(words('guard.setAside', name));
  };
  guard.watch(client);
  guard.onDidChange(async health => {
    if (health !== 'running') {
      sync.disconnect();
      return;
    }
    await client.start();
    if (guard.health() !== 'running') return;
    lexicons.sendAll();
    sync.connect(client);
  });
  const debugged = extension.extensionMode === vscode.ExtensionMode.Development; // it may stand at a breakpoint
  if (!debugged) guard.setPatience(patience);

  const articles = trackArticles(client, sync, statuses, unfinished);
  const keeper = keepDecisions(client, sync, extension.storageUri ?? extension.globalStorageUri, log);
  const lexicons = keepLexicons(client, guard, log);
  const review = createReviewMode({ articles, keeper });
  const painter = paintMarks(articles, review);
  const sources = showSources(articles, keeper);
  const status = showLanguageStatus(articles, sync, guard, choices);
  const reports = createReports();
  const context: CommandContext = { articles, sync, choices, guard, reports, client, keeper, review, log };
  extension.subscriptions.push(
    registerCommands(context),
    offerFeatures(sync, client),
    keepContextKeys(articles),
    articles,
    keeper,
    lexicons,
    review,
    noticeUpgrades(context, extension.workspaceState, extension.extension.packageJSON.version),
    painter,
    sources,
    status,
    sync,
    statuses,
    guard,
  );
  sync.reconsiderAll();
  return {
    async stop() {
      await keeper.settled();
      await guard.stop();
    },
    forTests: { ...context, painter, sources, status },
  };
}
