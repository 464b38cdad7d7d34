import type {
  CancellationToken,
  Connection,
  RequestType,
  RequestType0,
  ResponseError,
} from 'vscode-languageserver';
import type { Snapshot } from './annotations/snapshot';
import type { Articles } from './articles';
import type { Reader } from './features/reader';
import type { Log } from './log';
import { runSafe } from './runSafe';

/** How requests reach features: the article's newest snapshot and the reader go in, an LSP result comes out. */
export interface Bindings {
  /** A request about one open article; the fallback answers for articles that are not open, and when it fails. */
  onArticle<P extends ArticleParams, R>(
    type: RequestType<P, R, void>,
    fallback: R,
    feature: (snapshot: Snapshot, params: P, reader: Reader) => R,
  ): void;
  /** A request about all open articles. */
  onArticles<P, R>(
    type: RequestType<P, R, void>,
    fallback: R,
    feature: (snapshots: readonly Snapshot[], params: P, reader: Reader) => R,
  ): void;
  /** A request about some open articles, all of which must be open. */
  onChosen<P extends { readonly uris: readonly string[] }, R>(
    type: RequestType<P, R, void>,
    fallback: ResponseError<void>,
    feature: (snapshots: readonly Snapshot[], params: P, reader: Reader) => R,
  ): void;
  /** A request about no article. */
  onReader<R>(type: RequestType0<R, void>, fallback: R, feature: (reader: Reader) => R): void;
}

/** LSP's requests name the article as `textDocument`, ours as `uri`. */
export type ArticleParams = { readonly textDocument: { readonly uri: string } } | { readonly uri: string };

export function createBindings(
  connection: Connection,
  articles: Articles,
  readerOf: (uri?: string) => Promise<Reader>,
  log: Log,
): Bindings {
  const on = <P, R>(
    type: RequestType<P, R, void>,
    fallback: R | ResponseError<void>,
    run: (params: P, token: CancellationToken) => Promise<R>,
  ) => {
    connection.onRequest(type, (params, token) =>
      runSafe(type.method, params, fallback, log, () => run(params, token)),
    );
  };
  return {
    onArticle: (type, fallback, feature) =>
      on(type, fallback, async (params, token) => {
        const uri = 'uri' in params ? params.uri : params.textDocument.uri;
        const snapshot = await articles.snapshot(uri, token);
        return snapshot === undefined ? fallback : feature(snapshot, params, await readerOf(uri));
      }),
    onArticles: (type, fallback, feature) =>
      on(type, fallback, async (params, token) =>
        feature(await articles.snapshots(token), params, await readerOf()),
      ),
    onChosen: (type, fallback, feature) =>
      on(type, fallback, async (params, token) => {
        const snapshots = await Promise.all(params.uris.map(uri => articles.snapshot(uri, token)));
        const open = snapshots.filter(snapshot => snapshot !== undefined);
        if (open.length < snapshots.length) throw new RangeError('an article is not open');
        return feature(open, params, await readerOf(params.uris[0]));
      }),
    onReader: (type, fallback, feature) => {
      connection.onRequest(type, () =>
        runSafe(type.method, null, fallback, log, async () => feature(await readerOf())),
      );
    },
  };
}
