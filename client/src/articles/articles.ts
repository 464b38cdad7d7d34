import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ArticleStatus, STATUS } from '../../../server/src/protocol';
import type { Statuses } from './statuses';
import type { ArticleSync } from './sync';
import type { Unfinished } from './unfinished';

/** The articles that the server holds, as views and commands see them. */
export interface Articles extends vscode.Disposable {
  /** Fires with the uri of an article that came, went, or whose status changed. */
  readonly onDidChange: vscode.Event<string>;
  /** Fires with the uri of an article whose analysis ended. */
  readonly onDidFinish: vscode.Event<string>;
  holds(uri: vscode.Uri): boolean;
  all(): readonly vscode.TextDocument[];
  status(uri: vscode.Uri): ArticleStatus | undefined;
  /** Asks the server about an article; undefined when it does not hold it or cannot answer. */
  ask<R>(method: string, uri: vscode.Uri, params: object): Promise<R | undefined>;
}

export function trackArticles(
  client: BaseLanguageClient,
  sync: ArticleSync,
  statuses: Statuses,
  unfinished: Unfinished,
): Articles {
  const finished = new vscode.EventEmitter<string>();
  const changed = new vscode.EventEmitter<string>();
  const listeners = [
    statuses.onDidChange(uri => changed.fire(uri)),
    sync.onDidChange(({ uri }) => {
      if (!sync.holds(uri)) statuses.forget(uri);
      changed.fire(uri.toString());
    }),
    client.onNotification(STATUS, (status: ArticleStatus) => {
      if (!sync.holds(vscode.Uri.parse(status.uri))) return; // closed meanwhile
      unfinished.reported(status);
      statuses.set(status);
      if (status.state === 'done') finished.fire(status.uri);
    }),
  ];
  return {
    onDidChange: changed.event,
    onDidFinish: finished.event,
    holds: uri => sync.holds(uri),
    all: () => sync.held(),
    status: uri => statuses.of(uri),
    async ask<R>(method: string, uri: vscode.Uri, params: object) {
      if (!sync.holds(uri)) return undefined;
      const answer = await client.sendRequest<R | null>(method, params).catch(() => null);
      return answer ?? undefined;
    },
    dispose: () => vscode.Disposable.from(finished, changed, ...listeners).dispose(),
  };
}
