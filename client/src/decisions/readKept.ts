import * as vscode from 'vscode';
import type { Conflict } from '../../../server/src/decisions/merge';
import { type Decisions, NO_HISTORY } from '../../../server/src/decisions/operations';
import { words } from '../words';
import { type Entry, NOTHING_KEPT } from './journal';
import { entryOf, type Kept, type Stores, withDecisions } from './kept';
import { placeAll, someLost } from './places';
import { askWhose, withTheirs } from './settleConflicts';

/**
 * Reads what is decided about an article from journal and sidecar, merges the two where both changed, and has a person
 * settle what was decided differently.
 * @param write writes the sidecar once conflicts are settled
 */
export function createReader(
  { shelf, journal, files, queue }: Stores,
  write: (uri: string) => Promise<void>,
) {
  /** Articles about which a question stands open. */
  const asking = new Set<string>();

  async function read(document: vscode.TextDocument): Promise<void> {
    const uri = document.uri.toString();
    const entry = (await journal.read(uri)) ?? (await adopted(document)) ?? NOTHING_KEPT;
    const { sidecar, base, isVoid, conflicts, onDisk } = await files.read(document.uri, entry);
    const known = shelf.get(uri);
    const isKnown = known?.document === document;
    if (document.isClosed || (isKnown && onDisk === entry.base)) return;
    const { decisions: all, unread, more } = sidecar;
    const decisions: Decisions = new Map(all.map(decision => [decision.id, decision]));
    const history = isVoid ? NO_HISTORY : entry.history;
    const before: Kept = isKnown ? known : { ...NEW, document };
    const kept: Kept = { ...withDecisions(before, decisions), history, rest: { unread, more }, base };
    if (isVoid) void vscode.window.showInformationMessage(words('decisions.undoVoid', nameOf(document.uri)));
    if (base !== entry.base || isVoid) await journal.write(uri, entryOf(kept));
    shelf.show(uri, kept);
    if (conflicts.length > 0) void settle(document.uri, conflicts, onDisk);
  }

  /** Until somebody answers the sidecar is not written: its content is not the one expected. */
  async function settle(
    article: vscode.Uri,
    conflicts: readonly Conflict[],
    onDisk: string | null,
  ): Promise<void> {
    const uri = article.toString();
    if (asking.has(uri)) return;
    asking.add(uri);
    const answer = await askWhose(article, conflicts);
    asking.delete(uri);
    if (answer === undefined) return;
    await queue.run(uri, async () => {
      const kept = shelf.get(uri);
      if (kept === undefined) return;
      const decisions = answer === 'theirs' ? withTheirs(kept.decisions, conflicts) : kept.decisions;
      const settled: Kept = { ...withDecisions(kept, decisions), base: onDisk };
      await journal.write(uri, entryOf(settled));
      shelf.show(uri, settled);
      if (!kept.document.isDirty) await write(uri);
    });
  }

  /** What was decided about an untitled text that was now saved as this document. */
  async function adopted(document: vscode.TextDocument): Promise<Entry | undefined> {
    if (document.isUntitled) return undefined;
    const text = document.getText();
    const parent = shelf.all().find(
      one =>
        one.document.isUntitled &&
        one.decisions.size > 0 &&
        (one.document.isClosed || ['', text].includes(one.document.getText())) && // the editor empties what it saved
        !someLost(placeAll(text, one.decisions)),
    );
    if (parent === undefined) return undefined;
    const entry: Entry = { ...entryOf(parent), base: null };
    await journal.write(document.uri.toString(), entry);
    await journal.forget(parent.document.uri.toString());
    return entry;
  }

  return read;
}

const NEW: Omit<Kept, 'document'> = {
  decisions: new Map(),
  places: new Map(),
  history: NO_HISTORY,
  rest: { unread: [], more: {} },
  base: null,
};

const nameOf = (uri: vscode.Uri): string => vscode.workspace.asRelativePath(uri);
