import type { MessageReader, MessageWriter } from 'vscode-jsonrpc/node';
import { createMessageConnection, type MessageConnection } from 'vscode-jsonrpc/node';
import type { InitializeResult } from 'vscode-languageserver';
import type { ArticleStatus, InitializationOptions, Position, Range } from '../../../server/src/protocol';

export interface ClientOptions {
  /** What `workspace/configuration` is answered with; without it the client has no such capability. */
  readonly settings?: Settings | SettingsOf;
  readonly editorLanguage?: string;
  readonly assetsPath?: string;
}

type Settings = Readonly<Record<string, unknown>>;

/** Settings by folder, as a workspace of several has them; undefined stands for the window. */
type SettingsOf = (scopeUri: string | undefined) => Settings;

/** A small language client that remembers what it was sent. */
export interface TestClient {
  readonly connection: MessageConnection;
  readonly initialized: InitializeResult;
  readonly statuses: readonly ArticleStatus[];
  /** Every line that the server logged. */
  readonly log: readonly string[];
  /** Methods of the requests that the server sent. */
  readonly asked: readonly string[];
  open(uri: string, text: string, languageId?: string): Promise<void>;
  /** Replaces a range, or the whole text. */
  edit(uri: string, version: number, text: string, range?: Range): Promise<void>;
  close(uri: string): Promise<void>;
  /** A request about one article; `params` are added to its uri. */
  ask<R = unknown>(method: string, uri: string, params?: object): Promise<R>;
  askAt<R = unknown>(method: string, uri: string, position: Position): Promise<R>;
  change(settings: Settings): Promise<void>;
  /** Resolves as soon as `find` finds something, asked anew after every message from the server. */
  until<R>(find: () => R | undefined): Promise<R>;
  /** The status `done` of a version. */
  done(uri: string, version?: number): Promise<ArticleStatus>;
}

export async function connectClient(
  reader: MessageReader,
  writer: MessageWriter,
  { settings, editorLanguage = 'en', assetsPath = '' }: ClientOptions = {},
): Promise<TestClient> {
  const connection = createMessageConnection(reader, writer);
  const statuses: ArticleStatus[] = [];
  const log: string[] = [];
  const asked: string[] = [];
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const look of waiting) look();
  };
  let current: Settings | SettingsOf = settings ?? {};
  connection.onNotification('newsmark/status', (status: ArticleStatus) => {
    statuses.push(status);
    wake();
  });
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    log.push(message);
    wake();
  });
  connection.onRequest((method, params) => {
    asked.push(method);
    wake();
    if (method !== 'workspace/configuration') return null;
    const { items } = params as unknown as { items: readonly { scopeUri?: string }[] };
    return items.map(({ scopeUri }) => (typeof current === 'function' ? current(scopeUri) : current));
  });
  connection.listen();

  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities:
      settings === undefined
        ? {}
        : {
            workspace: {
              configuration: true,
              didChangeConfiguration: { dynamicRegistration: true },
              semanticTokens: { refreshSupport: true },
              inlayHint: { refreshSupport: true },
            },
          },
    initializationOptions: { assetsPath, editorLanguage } satisfies InitializationOptions,
  });
  await connection.sendNotification('initialized', {});

  const ask = <R>(method: string, uri: string, params: object = {}): Promise<R> =>
    connection.sendRequest<R>(method, { uri, textDocument: { uri }, ...params });
  const until = <R>(find: () => R | undefined): Promise<R> =>
    new Promise(resolve => {
      const look = () => {
        const found = find();
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  return {
    connection,
    initialized,
    statuses,
    log,
    asked,
    ask,
    until,
    open: (uri, text, languageId = 'news-article') =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      }),
    edit: (uri, version, text, range) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [range === undefined ? { text } : { text, range }],
      }),
    close: uri => connection.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    askAt: (method, uri, position) => ask(method, uri, { position, context: { includeDeclaration: true } }),
    change(next) {
      current = next;
      return connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    },
    done: (uri, version = 1) =>
      until(() =>
        statuses.find(status => status.uri === uri && status.version === version && status.state === 'done'),
      ),
  };
}
