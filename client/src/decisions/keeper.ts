import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { apply, type Operation, remember, step } from '../../../server/src/decisions/operations';
import { isOrphan } from '../../../server/src/decisions/placeDecisions';
import type { PlacedDecision } from '../../../server/src/decisions/types';
import { DECISIONS, type DecisionsParams } from '../../../server/src/protocol';
import type { ArticleSync } from '../articles/sync';
import { nameOfFailure } from '../failure';
import { throttle } from '../throttle';
import { createChanger, moveEntry } from './changeKept';
import { openJournal } from './journal';
import type { Kept, Shelf, Stores } from './kept';
import { followChanges, placeAll, placed, someLost } from './places';
import { queueByKey } from './queueByKey';
import { createReader } from './readKept';
import { createSidecarFiles } from './sidecarFiles';

/** Keeps what people decide about the open articles: nothing that was decided is ever lost. */
export interface Keeper extends vscode.Disposable {
  /** Fires with the uri of an article whose decisions, or their places, changed. */
  readonly onDidChange: vscode.Event<string>;
  /** Decisions with the places of their words now; none for an article that is not held, or not read yet. */
  placed(uri: vscode.Uri): readonly PlacedDecision[];
  orphans(uri: vscode.Uri): readonly PlacedDecision[];
  /** Resolves once the operation is safe in the extension's storage and shows. */
  decide(uri: vscode.Uri, operation: Operation): Promise<void>;
  /** Takes back the last operation, or does it again; false where there is none. */
  undo(uri: vscode.Uri): Promise<boolean>;
  redo(uri: vscode.Uri): Promise<boolean>;
  canUndo(uri: vscode.Uri): boolean;
  /** Reads the sidecar again: somebody may have changed it. */
  refresh(uri: vscode.Uri): void;
  /** Resolves when everything asked of it so far is done and written; for tests and for closing down. */
  settled(): Promise<void>;
}

/** How long an article must rest before words that lost their place are looked for. */
const SEARCH_RESTS = 300;

/** An untitled text that closes may just be saved as a file, which takes its decisions over within so many ms. */
const SAVED_AS = 5_000;

export function keepDecisions(
  client: BaseLanguageClient,
  sync: ArticleSync,
  storage: vscode.Uri,
  log: vscode.LogOutputChannel,
): Keeper {
  const changed = new vscode.EventEmitter<string>();
  const kept = new Map<string, Kept>();
  const send = (uri: string) => {
    const one = kept.get(uri);
    if (one === undefined || !sync.holds(one.document.uri)) return;
    const { version } = one.document;
    const params: DecisionsParams = { uri, version, placed: placed(one.decisions, one.places) };
    client.sendNotification(DECISIONS, params).catch(() => {}); // a server that is gone gets them again when it is back
  };
  const shelf: Shelf = {
    get: uri => kept.get(uri),
    all: () => [...kept.values()],
    put: (uri, one) => kept.set(uri, one),
    show(uri, one) {
      kept.set(uri, one);
      send(uri);
      changed.fire(uri);
    },
    drop: uri => kept.delete(uri),
  };
  const files = createSidecarFiles(log);
  const queue = queueByKey(error => log.error(`decisions: ${nameOfFailure(error)}`));
  const stores: Stores = { shelf, files, queue, journal: openJournal(storage) };
  const { change, write, leave } = createChanger(stores);
  const read = createReader(stores, write);

  const attend = (document: vscode.TextDocument) => {
    const uri = document.uri.toString();
    if (!sync.holds(document.uri)) return;
    if (kept.get(uri)?.document === document) send(uri);
    else void queue.run(uri, () => read(document));
  };
  const refresh = (uri: string) => {
    const one = kept.get(uri);
    if (one !== undefined) void queue.run(uri, () => read(one.document));
  };
  const searchAgain = throttle<string>(SEARCH_RESTS, uri => {
    const one = kept.get(uri);
    if (one === undefined || !someLost(one.places)) return;
    shelf.show(uri, { ...one, places: placeAll(one.document.getText(), one.decisions, one.places) });
  });
  const follow = ({ document, contentChanges }: vscode.TextDocumentChangeEvent) => {
    const uri = document.uri.toString();
    const one = kept.get(uri);
    if (one === undefined || contentChanges.length === 0 || one.places.size === 0) return;
    const places = followChanges(one.places, contentChanges);
    kept.set(uri, { ...one, places });
    if (someLost(places)) searchAgain.request(uri);
  };
  const move = (from: vscode.Uri, to: vscode.Uri) =>
    queue.run(to.toString(), async () => {
      const one = kept.get(to.toString());
      if (!(await moveEntry(stores, from, to)) || one === undefined) return;
      kept.delete(to.toString());
      await read(one.document);
    });

  const { workspace, window } = vscode;
  const listeners = [
    sync.onDidChange(attend),
    workspace.onDidChangeTextDocument(follow),
    workspace.onDidSaveTextDocument(({ uri }) => queue.run(uri.toString(), () => write(uri.toString()))),
    workspace.onDidCloseTextDocument(({ uri, isUntitled }) => {
      const key = uri.toString();
      if (isUntitled) setTimeout(() => leave(key), SAVED_AS);
      else void queue.run(key, () => leave(key));
    }),
    workspace.onWillRenameFiles(event => event.waitUntil(files.takeAlong(event.files))),
    workspace.onDidRenameFiles(event => {
      for (const { oldUri, newUri } of event.files) void move(oldUri, newUri);
    }),
    files.onDidChange(refresh),
    // A watcher misses much: other file systems, files outside the workspace folders.
    window.onDidChangeWindowState(({ focused }) => {
      if (focused) for (const uri of kept.keys()) refresh(uri);
    }),
    files,
  ];
  sync.held().forEach(attend);

  const travel = (uri: vscode.Uri, direction: 'undo' | 'redo') =>
    change(uri.toString(), ({ decisions, history }) => step(decisions, history, direction));
  const placedIn = (uri: vscode.Uri) => {
    const one = kept.get(uri.toString());
    return one === undefined ? [] : placed(one.decisions, one.places);
  };
  return {
    onDidChange: changed.event,
    placed: placedIn,
    orphans: uri => placedIn(uri).filter(isOrphan),
    async decide(uri, operation) {
      await change(uri.toString(), ({ decisions, history }) => {
        const { decisions: after, inverse } = apply(decisions, operation);
        return { decisions: after, history: remember(history, inverse) };
      });
    },
    undo: uri => travel(uri, 'undo'),
    redo: uri => travel(uri, 'redo'),
    canUndo: uri => (kept.get(uri.toString())?.history.undo.length ?? 0) > 0,
    refresh: uri => refresh(uri.toString()),
    settled: () => queue.settled(),
    dispose: () => vscode.Disposable.from(changed, searchAgain, ...listeners).dispose(),
  };
}
