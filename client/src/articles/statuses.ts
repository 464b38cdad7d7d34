import * as vscode from 'vscode';
import type { ArticleStatus } from '../../../server/src/protocol';

/** The last status of each article that the server holds; while it works, with what it found the time before. */
export interface Statuses extends vscode.Disposable {
  readonly onDidChange: vscode.Event<string>;
  of(uri: vscode.Uri): ArticleStatus | undefined;
  set(status: ArticleStatus): void;
  forget(uri: vscode.Uri): void;
  forgetAll(): void;
}

export function articleStatuses(): Statuses {
  const changed = new vscode.EventEmitter<string>();
  const statuses = new Map<string, ArticleStatus>();
  const forget = (key: string) => {
    if (statuses.delete(key)) changed.fire(key);
  };
  return {
    onDidChange: changed.event,
    of: uri => statuses.get(uri.toString()),
    set(status) {
      const before = statuses.get(status.uri);
      const found = status.state === 'working' && before !== undefined ? before : status;
      statuses.set(status.uri, {
        ...status,
        counts: found.counts,
        review: found.review,
        limits: found.limits,
      });
      changed.fire(status.uri);
    },
    forget: uri => forget(uri.toString()),
    forgetAll: () => [...statuses.keys()].forEach(forget),
    dispose: () => changed.dispose(),
  };
}
