import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Conflict } from '../../../server/src/decisions/merge';
import {
  apply,
  type Decisions,
  type History,
  NO_HISTORY,
  type Operation,
  remember,
  step,
} from '../../../server/src/decisions/operations';
import { isOrphan } from '../../../server/src/decisions/placeDecisions';
import { renewDecisions } from '../../../server/src/decisions/renew';
import type { Sidecar } from '../../../server/src/decisions/sidecar';
import type { PlacedDecision } from '../../../server/src/decisions/types';
import { DECISIONS, type DecisionsParams } from '../../../server/src/protocol';
import type { ArticleSync } from '../articles/sync';
import { nameOfFailure } from '../failure';
import { throttle } from '../throttle';
import { words } from '../words';
import { type Entry, type Journal, NOTHING_KEPT, openJournal } from './journal';
import { followChanges, type Places, placeAll, placed, someLost } from './places';
import { queueByKey } from './queueByKey';
import { askWhose, withTheirs } from './settleConflicts';
import { createSidecarFiles, type SidecarFiles } from './sidecarFiles';

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

interface Kept {
  readonly document: vscode.TextDocument;
  readonly decisions: Decisions;
  readonly places: Places;
  readonly history: History;
  /** What the sidecar holds beside the decisions. */
  readonly rest: Pick<Sidecar, 'unread' | 'more'>;
  readonly base: string | null;
}

export function keepDecisions(
  client: BaseLanguageClient,
  sync: ArticleSync,
  storage: vscode.Uri,
  log: vscode.LogOutputChannel,
): Keeper {
  const journal: Journal = openJournal(storage);
  const changed = new vscode.EventEmitter<string>();
  const kept = new Map<string, Kept>();
  /** Articles about which a question stands open. */
  const asking = new Set<string>();
  const queue = queueByKey(error => log.error(`decisions: ${nameOfFailure(error)}`));
  const files: SidecarFiles = createSidecarFiles(log);

  const send = (uri: string) => {
    const one = kept.get(uri);
    if (one === undefined || !sync.holds(one.document.uri)) return;
    const params: DecisionsParams = {
      uri,
      version: one.document.version,
      placed: placed(one.decisions, one.places),
    };
    client.sendNotification(DECISIONS, params).catch(() => {}); // a server that is gone gets them again when it is back
  };
  const show = (uri: string, one: Kept) => {
    kept.set(uri, one);
    send(uri);
    changed.fire(uri);
  };
  const entryOf = ({ decisions, history, rest, base }: Kept): Entry => ({
    sidecar: { ...rest, decisions: [...decisions.values()] },
    base,
    history,
  });

  /** Reads what is kept of an article: what the journal and the sidecar say, merged where both changed. */
  const read = async (document: vscode.TextDocument) => {
    const uri = document.uri.toString();
    const entry = (await journal.read(uri)) ?? (await adopted(document)) ?? NOTHING_KEPT;
    const { sidecar, base, isVoid, conflicts, onDisk } = await files.read(document.uri, entry);
    const known = kept.get(uri);
    const isNew = known?.document !== document;
    if (document.isClosed || (!isNew && onDisk === entry.base)) return;
    const { decisions: all, unread, more } = sidecar;
    const decisions: Decisions = new Map(all.map(decision => [decision.id, decision]));
    if (isVoid) void vscode.window.showInformationMessage(words('decisions.undoVoid', nameOf(document.uri)));
    const one: Kept = {
      document,
      decisions,
      places: placeAll(
        document.getText(),
        decisions,
        known && !isNew ? unchangedPlaces(known, decisions) : undefined,
      ),
      history: isVoid ? NO_HISTORY : entry.history,
      rest: { unread, more },
      base,
    };
    if (base !== entry.base || isVoid) await journal.write(uri, entryOf(one));
    show(uri, one);
    if (conflicts.length > 0) void settle(document.uri, conflicts, onDisk);
  };

  /** Has a person settle conflicts. Until then the sidecar is not written: its content is not the one expected. */
  const settle = async (article: vscode.Uri, conflicts: readonly Conflict[], onDisk: string | null) => {
    const uri = article.toString();
    if (asking.has(uri)) return;
    asking.add(uri);
    const answer = await askWhose(article, conflicts);
    asking.delete(uri);
    if (answer === undefined) return;
    await queue.run(uri, async () => {
      const one = kept.get(uri);
      if (one === undefined) return;
      const decisions = answer === 'theirs' ? withTheirs(one.decisions, conflicts) : one.decisions;
      const places = placeAll(one.document.getText(), decisions);
      const next: Kept = { ...one, decisions, places, base: onDisk };
      await journal.write(uri, entryOf(next));
      show(uri, next);
      if (!one.document.isDirty) await write(uri);
    });
  };

  /** What was decided about an untitled text that was now saved as this document. */
  const adopted = async (document: vscode.TextDocument): Promise<Entry | undefined> => {
    if (document.isUntitled) return undefined;
    const text = document.getText();
    const parent = [...kept.values()].find(
      one =>
        one.document.isUntitled &&
        one.decisions.size > 0 &&
        (one.document.isClosed || ['', text].includes(one.document.getText())) && // the editor empties what it saved
        !someLost(placeAll(text, one.decisions)),
    );
    if (parent === undefined) return undefined;
    await journal.write(document.uri.toString(), { ...entryOf(parent), base: null });
    await journal.forget(parent.document.uri.toString());
    return { ...entryOf(parent), base: null };
  };

  /** Writes the sidecar of a saved article where it does not say yet what was decided. */
  const write = async (uri: string) => {
    const one = kept.get(uri);
    if (one === undefined || one.document.isUntitled) return;
    const renewed = renewDecisions(one.document.getText(), placed(one.decisions, one.places));
    const sidecar = { ...one.rest, decisions: renewed };
    const base = await files.write(one.document.uri, sidecar, one.base);
    if (base === undefined) return;
    const now: Kept = { ...one, decisions: new Map(renewed.map(decision => [decision.id, decision])), base };
    kept.set(uri, now);
    await journal.write(uri, entryOf(now));
  };

  const change = (
    document: vscode.Uri,
    make: (one: Kept) => Pick<Kept, 'decisions' | 'history'> | undefined,
  ) => {
    const uri = document.toString();
    return queue.run(uri, async () => {
      const one = kept.get(uri);
      const made = one && make(one);
      if (one === undefined || made === undefined) return false;
      const unchanged = unchangedPlaces(one, made.decisions);
      const next: Kept = {
        ...one,
        ...made,
        places: placeAll(one.document.getText(), made.decisions, unchanged),
      };
      await journal.write(uri, entryOf(next));
      show(uri, {
        ...next,
        places: placeAll(one.document.getText(), made.decisions, kept.get(uri)?.places ?? next.places),
      });
      if (!one.document.isDirty) await write(uri);
      return true;
    });
  };
  const travel = (uri: vscode.Uri, direction: 'undo' | 'redo') =>
    change(uri, ({ decisions, history }) => step(decisions, history, direction));

  const searchAgain = throttle<string>(SEARCH_RESTS, uri => {
    const one = kept.get(uri);
    if (one === undefined || !someLost(one.places)) return;
    show(uri, { ...one, places: placeAll(one.document.getText(), one.decisions, one.places) });
  });

  const attend = (document: vscode.TextDocument) => {
    const uri = document.uri.toString();
    if (!sync.holds(document.uri)) return;
    if (kept.get(uri)?.document === document) send(uri);
    else void queue.run(uri, () => read(document));
  };
  const readAgain = (uri: string) => {
    const one = kept.get(uri);
    if (one !== undefined) void queue.run(uri, () => read(one.document));
  };
  /** Lets go of an article that is closed. What was decided about an unsaved text is written without it. */
  const leave = async (uri: string) => {
    const one = kept.get(uri);
    if (one === undefined || !one.document.isClosed) return;
    if (!one.document.isUntitled) await files.writeAsDecided(one.document.uri, entryOf(one));
    kept.delete(uri);
  };
  const moveEntry = (from: string, to: string) =>
    queue.run(to, async () => {
      const entry = await journal.read(from);
      if (entry === undefined) return;
      await journal.write(to, entry);
      await journal.forget(from);
      const one = kept.get(to);
      if (one === undefined) return;
      kept.delete(to);
      await read(one.document);
    });
  const listeners = [
    sync.onDidChange(attend),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const uri = document.uri.toString();
      const one = kept.get(uri);
      if (one === undefined || contentChanges.length === 0 || one.places.size === 0) return;
      const places = followChanges(one.places, contentChanges);
      kept.set(uri, { ...one, places });
      if (someLost(places)) searchAgain.request(uri);
    }),
    vscode.workspace.onDidSaveTextDocument(({ uri }) =>
      queue.run(uri.toString(), () => write(uri.toString())),
    ),
    vscode.workspace.onDidCloseTextDocument(({ uri, isUntitled }) => {
      const key = uri.toString();
      if (isUntitled) setTimeout(() => leave(key), SAVED_AS);
      else void queue.run(key, () => leave(key));
    }),
    vscode.workspace.onWillRenameFiles(event => event.waitUntil(files.takeAlong(event.files))),
    vscode.workspace.onDidRenameFiles(({ files: moved }) => {
      for (const { oldUri, newUri } of moved) void moveEntry(oldUri.toString(), newUri.toString());
    }),
    files.onDidChange(readAgain),
    // A watcher misses much: other file systems, files outside the workspace folders.
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (focused) for (const uri of kept.keys()) readAgain(uri);
    }),
    files,
  ];
  sync.held().forEach(attend);
  return {
    onDidChange: changed.event,
    placed(uri) {
      const one = kept.get(uri.toString());
      return one === undefined ? [] : placed(one.decisions, one.places);
    },
    orphans(uri) {
      return this.placed(uri).filter(isOrphan);
    },
    decide: async (uri, operation) => {
      await change(uri, ({ decisions, history }) => {
        const { decisions: after, inverse } = apply(decisions, operation);
        return { decisions: after, history: remember(history, inverse) };
      });
    },
    undo: uri => travel(uri, 'undo').then(done => done === true),
    redo: uri => travel(uri, 'redo').then(done => done === true),
    canUndo: uri => (kept.get(uri.toString())?.history.undo.length ?? 0) > 0,
    refresh: uri => readAgain(uri.toString()),
    settled: () => queue.settled(),
    dispose: () => vscode.Disposable.from(changed, searchAgain, ...listeners).dispose(),
  };
}

/** The places of decisions that stayed as they were. */
const unchangedPlaces = (one: Kept, decisions: Decisions): Places =>
  new Map([...one.places].filter(([id]) => decisions.get(id) === one.decisions.get(id)));

const nameOf = (uri: vscode.Uri): string => vscode.workspace.asRelativePath(uri);
