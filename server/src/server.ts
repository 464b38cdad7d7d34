import {
  CodeActionRequest,
  type Connection,
  DefinitionRequest,
  DidChangeConfigurationNotification,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRefreshRequest,
  InlayHintRequest,
  LSPErrorCodes,
  ReferencesRequest,
  ResponseError,
  SelectionRangeRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRefreshRequest,
  SemanticTokensRequest,
  TextDocuments,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import { interfaceLanguage, wordsIn } from '../../messages/index';
import { createArticles } from './articles';
import { createBindings } from './bindings';
import { abilitiesOf, type ClientAbilities, capabilities } from './capabilities';
import { describeFormats } from './export';
import { annotations } from './features/annotations';
import { changedSuggestions } from './features/changedSuggestions';
import { codeActions } from './features/codeActions';
import { compare } from './features/compare';
import { definition } from './features/definition';
import { documentHighlight } from './features/documentHighlight';
import { documentSymbols } from './features/documentSymbols';
import { exportArticles } from './features/exportArticles';
import { foldingRanges } from './features/foldingRanges';
import { hover } from './features/hover';
import { importFiles } from './features/importFiles';
import { inlayHints } from './features/inlayHints';
import { marks } from './features/marks';
import { neighbour } from './features/neighbour';
import { overview } from './features/overview';
import { references } from './features/references';
import { selectionRanges } from './features/selectionRanges';
import { semanticTokens } from './features/semanticTokens';
import { sources } from './features/sources';
import { workspaceSymbols } from './features/workspaceSymbols';
import { followedTexts } from './followedTexts';
import { describeError, describeFailures } from './log';
import { coerceOptions } from './options';
import type { InitializationOptions, TestFaultParams } from './protocol';
import {
  AnnotationsRequest,
  ChangedSuggestionsRequest,
  CompareRequest,
  DecisionsNotification,
  ExportRequest,
  FormatsRequest,
  ImportRequest,
  LexiconNotification,
  MarksRequest,
  NeighbourRequest,
  OverviewRequest,
  PingRequest,
  SetLanguageNotification,
  SourcesRequest,
  StatusNotification,
  TestFaultNotification,
} from './requests';
import type { Faults, Runtime } from './runtime';
import { createSettingsStore } from './settingsStore';
import { createTokenResults } from './tokenResults';

/** Serves one client: nothing but this module and those it hands the connection to knows of it. */
export function startServer(connection: Connection, runtime: Runtime): void {
  connection.onInitialize(({ capabilities: client, initializationOptions }) => {
    serve(connection, runtime, abilitiesOf(client), coerceOptions(initializationOptions));
    return { capabilities, serverInfo: { name: 'newsmark' } };
  });
  connection.listen();
}

function serve(
  connection: Connection,
  runtime: Runtime,
  client: ClientAbilities,
  options: InitializationOptions,
): void {
  const log = connection.console;
  const settings = createSettingsStore(async uri =>
    client.configuration
      ? connection.workspace.getConfiguration({
          section: 'newsmark',
          ...(uri !== undefined && { scopeUri: uri }),
        })
      : undefined,
  );
  const readerOf = async (uri?: string) => {
    const own = await settings.of(uri);
    const language = interfaceLanguage(own.interfaceLanguage, options.editorLanguage);
    return { language, words: wordsIn(language), settings: own };
  };
  const tell = (message: Promise<unknown>) => {
    message.catch(error => log.warn(`the client could not be told: ${describeError(error)}`));
  };
  const refresh = () => {
    if (client.refreshTokens) tell(connection.sendRequest(SemanticTokensRefreshRequest.type));
    if (client.refreshHints) tell(connection.sendRequest(InlayHintRefreshRequest.type));
  };
  const articles = createArticles({
    engine: runtime.createEngine(options),
    runtime,
    settings: settings.of,
    status: status => tell(connection.sendNotification(StatusNotification, status)),
    annotated({ snapshot, failures }, again) {
      for (const line of describeFailures(snapshot, failures)) log.error(line);
      if (again) refresh();
    },
  });
  const tokens = createTokenResults();

  const documents = new TextDocuments(followedTexts(articles.textChanged));
  documents.onDidChangeContent(({ document }) => articles.changed(document));
  documents.onDidClose(({ document: { uri } }) => {
    articles.close(uri);
    settings.forget(uri);
    tokens.forget(uri);
  });
  documents.listen(connection);

  connection.onInitialized(() => {
    if (!client.configurationChanges) return;
    tell(connection.client.register(DidChangeConfigurationNotification.type, { section: 'newsmark' }));
  });
  connection.onDidChangeConfiguration(() => {
    settings.clear();
    articles.settingsChanged();
    refresh();
  });
  connection.onNotification(SetLanguageNotification, ({ uri, language }) =>
    articles.setLanguage(uri, language),
  );
  connection.onNotification(DecisionsNotification, ({ uri, version, placed }) =>
    articles.setDecisions(uri, version, placed),
  );
  connection.onNotification(LexiconNotification, ({ folder, names }) => articles.setLexicon(folder, names));
  connection.onRequest(PingRequest, () => null);
  if (runtime.faults !== undefined) allowFaults(connection, runtime.faults);

  const { onArticle, onArticles, onChosen, onReader } = createBindings(connection, articles, readerOf, log);
  onArticle(SemanticTokensRequest.type, NO_TOKENS, (article, _params, reader) =>
    tokens.full(article.uri, semanticTokens(article, {}, reader)),
  );
  onArticle(SemanticTokensDeltaRequest.type, NO_TOKENS, (article, { previousResultId }, reader) =>
    tokens.delta(article.uri, previousResultId, semanticTokens(article, {}, reader)),
  );
  onArticle(SemanticTokensRangeRequest.type, NO_TOKENS, (article, params, reader) => ({
    data: semanticTokens(article, params, reader),
  }));
  onArticle(HoverRequest.type, null, hover);
  onArticle(CodeActionRequest.type, [], codeActions);
  onArticle(DocumentSymbolRequest.type, [], documentSymbols);
  onArticle(DefinitionRequest.type, null, definition);
  onArticle(ReferencesRequest.type, [], references);
  onArticle(DocumentHighlightRequest.type, null, documentHighlight);
  onArticle(InlayHintRequest.type, [], inlayHints);
  onArticle(FoldingRangeRequest.type, [], foldingRanges);
  onArticle(SelectionRangeRequest.type, [], selectionRanges);
  onArticles(WorkspaceSymbolRequest.type, [], workspaceSymbols);
  onArticle(AnnotationsRequest, null, annotations);
  onArticle(ChangedSuggestionsRequest, null, changedSuggestions);
  onArticle(MarksRequest, null, marks);
  onArticle(OverviewRequest, null, overview);
  onArticle(SourcesRequest, null, sources);
  onArticle(NeighbourRequest, null, neighbour);
  onArticle(ImportRequest, null, importFiles);
  onArticle(CompareRequest, null, compare);
  onReader(FormatsRequest, [], ({ words }) => describeFormats(words));
  onChosen(ExportRequest, FAILED, exportArticles);
}

/** Tells the client that nothing was exported; why is in the log. */
const FAILED = new ResponseError<void>(LSPErrorCodes.RequestFailed, 'the articles were not exported');

const NO_TOKENS = { data: [] };

/** For tests of the client's recovery; see {@link TestFaultParams}. */
function allowFaults(connection: Connection, faults: Faults): void {
  connection.onNotification(TestFaultNotification, ({ kind, layer = 'quote' }: TestFaultParams) => {
    if (kind === 'exit') faults.exit();
    if (kind === 'throw') faults.breakLayer(layer);
    while (kind === 'hang');
  });
}
