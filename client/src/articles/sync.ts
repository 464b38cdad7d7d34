import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type Middleware,
} from 'vscode-languageclient';
import { SET_LANGUAGE, type SetLanguageParams } from '../../../server/src/protocol';
import type { Choices } from './choices';
import { wantsAnnotation } from './decide';
import type { Unfinished } from './unfinished';

/**
 * Tells the server of exactly those documents that are to be annotated, whatever their language, and keeps them in
 * step. The client library would send every document of a language: its own part in this is switched off by
 * {@link syncMiddleware}.
 */
export interface ArticleSync extends vscode.Disposable {
  /** Fires with a document when the server got it, or got rid of it. */
  readonly onDidChange: vscode.Event<vscode.TextDocument>;
  holds(uri: vscode.Uri): boolean;
  /** The documents that the server has. */
  held(): readonly vscode.TextDocument[];
  isSetAside(uri: vscode.Uri): boolean;
  /** Decides anew about one document and tells the server. */
  reconsider(document: vscode.TextDocument): void;
  reconsiderAll(): void;
  /** Takes a document from the server until it is edited, opened again, or taken back. */
  setAside(uri: string): void;
  /** Decides anew about a document that was perhaps set aside. */
  takeBack(document: vscode.TextDocument): void;
  /** The server answers from now on: it gets every document that is to be annotated. */
  connect(client: BaseLanguageClient): void;
  /** The server is gone, and with it all that it held. */
  disconnect(): void;
}

/** @param wanted called when a document is to be annotated and no server runs yet */
export function syncArticles(choices: Choices, unfinished: Unfinished, wanted: () => void): ArticleSync {
  const changed = new vscode.EventEmitter<vscode.TextDocument>();
  const held = new Map<string, vscode.TextDocument>();
  const aside = new Set<string>();
  let client: BaseLanguageClient | undefined;

  const send = (method: string, params: object) => {
    client?.sendNotification(method, params).catch(() => {}); // a server that is gone gets all again when it is back
  };
  const open = (connected: BaseLanguageClient, document: vscode.TextDocument) => {
    const uri = document.uri.toString();
    held.set(uri, document);
    unfinished.sent(uri, document.version);
    const language = choices.languageOf(document.uri);
    if (language !== undefined) send(SET_LANGUAGE, { uri, language } satisfies SetLanguageParams);
    send(
      DidOpenTextDocumentNotification.method,
      connected.code2ProtocolConverter.asOpenTextDocumentParams(document),
    );
    changed.fire(document);
  };
  const close = (document: vscode.TextDocument) => {
    const uri = document.uri.toString();
    if (!held.delete(uri)) return;
    unfinished.forget(uri);
    send(DidCloseTextDocumentNotification.method, { textDocument: { uri } });
    changed.fire(document);
  };
  const reconsider = (document: vscode.TextDocument) => {
    const uri = document.uri.toString();
    const holds = held.has(uri);
    const wants = !aside.has(uri) && wantsAnnotation(document, choices, holds);
    if (!wants) close(document);
    else if (client === undefined) wanted();
    else if (!holds) open(client, document);
  };
  const reconsiderAll = () => vscode.workspace.textDocuments.forEach(reconsider);

  const follow = (event: vscode.TextDocumentChangeEvent) => {
    const { document } = event;
    if (event.contentChanges.length === 0) return;
    const uri = document.uri.toString();
    aside.delete(uri);
    const before = held.has(uri);
    reconsider(document);
    if (!before || !held.has(uri) || client === undefined) return;
    unfinished.sent(uri, document.version);
    send(
      DidChangeTextDocumentNotification.method,
      client.code2ProtocolConverter.asChangeTextDocumentParams(event, document.uri, document.version),
    );
  };

  const listeners = [
    vscode.workspace.onDidOpenTextDocument(reconsider),
    vscode.workspace.onDidChangeTextDocument(follow),
    vscode.workspace.onDidCloseTextDocument(document => {
      aside.delete(document.uri.toString());
      close(document);
      if (document.isUntitled && document.isClosed) void choices.forget(document.uri);
    }),
    vscode.window.tabGroups.onDidChangeTabs(reconsiderAll),
    vscode.workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration('newsmark.plainText')) reconsiderAll();
    }),
  ];
  return {
    onDidChange: changed.event,
    holds: uri => held.has(uri.toString()),
    held: () => [...held.values()],
    isSetAside: uri => aside.has(uri.toString()),
    reconsider,
    reconsiderAll,
    setAside(uri) {
      const document = held.get(uri);
      if (document === undefined) return;
      aside.add(uri);
      close(document);
    },
    takeBack(document) {
      aside.delete(document.uri.toString());
      reconsider(document);
    },
    connect(connected) {
      client = connected;
      reconsiderAll();
    },
    disconnect() {
      client = undefined;
      unfinished.forgetAll();
      const gone = [...held.values()];
      held.clear();
      for (const document of gone) changed.fire(document);
    },
    dispose: () => vscode.Disposable.from(changed, ...listeners).dispose(),
  };
}

/** Leaves the sending of documents to {@link ArticleSync}, and asks the server only about what it holds. */
export const syncMiddleware = (sync: () => ArticleSync): Middleware => ({
  didOpen: async () => {},
  didChange: async () => {},
  didSave: async () => {},
  didClose: async () => {},
  async sendRequest<P, R>(
    type: Parameters<NonNullable<Middleware['sendRequest']>>[0],
    params: P | undefined,
    token: vscode.CancellationToken | undefined,
    next: (
      type: Parameters<NonNullable<Middleware['sendRequest']>>[0],
      params?: P,
      token?: vscode.CancellationToken,
    ) => Promise<R>,
  ): Promise<R> {
    const uri = documentOf(params);
    if (uri !== undefined && !sync().holds(vscode.Uri.parse(uri))) return null as R;
    return next(type, params, token);
  },
});

/** The document that a request asks about: `textDocument.uri` in LSP's own. */
function documentOf(params: unknown): string | undefined {
  if (typeof params !== 'object' || params === null || !('textDocument' in params)) return undefined;
  const { textDocument } = params;
  if (typeof textDocument !== 'object' || textDocument === null || !('uri' in textDocument)) return undefined;
  return typeof textDocument.uri === 'string' ? textDocument.uri : undefined;
}
