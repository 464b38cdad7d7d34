import type * as vscode from 'vscode';
import type { Decisions, History } from '../../../server/src/decisions/operations';
import type { Sidecar } from '../../../server/src/decisions/sidecar';
import type { Entry, Journal } from './journal';
import { type Places, placeAll } from './places';
import type { Queue } from './queueByKey';
import type { SidecarFiles } from './sidecarFiles';

/** What is decided about one open article, and where. */
export interface Kept {
  readonly document: vscode.TextDocument;
  readonly decisions: Decisions;
  /** In the text as it is now. */
  readonly places: Places;
  readonly history: History;
  /** What the sidecar holds beside the decisions. */
  readonly rest: Pick<Sidecar, 'unread' | 'more'>;
  /** The content that the sidecar had when it was last read or written. */
  readonly base: string | null;
}

/** The open articles about which something may be decided, by uri. */
export interface Shelf {
  get(uri: string): Kept | undefined;
  all(): readonly Kept[];
  /** Nobody needs to know: only where words stand, or what the sidecar holds, changed. */
  put(uri: string, kept: Kept): void;
  /** Tells the server and whoever listens. */
  show(uri: string, kept: Kept): void;
  drop(uri: string): void;
}

/** What reading and changing work with. */
export interface Stores {
  readonly shelf: Shelf;
  readonly journal: Journal;
  readonly files: SidecarFiles;
  readonly queue: Queue;
}

export const entryOf = ({ decisions, history, rest, base }: Kept): Entry => ({
  sidecar: { ...rest, decisions: [...decisions.values()] },
  base,
  history,
});

/** The same article with other decisions: those that stayed as they were keep their places, the others are looked for. */
export function withDecisions(kept: Kept, decisions: Decisions): Kept {
  const unchanged = new Map([...kept.places].filter(([id]) => decisions.get(id) === kept.decisions.get(id)));
  return { ...kept, decisions, places: placeAll(kept.document.getText(), decisions, unchanged) };
}
