import type * as vscode from 'vscode';
import { renewDecisions } from '../../../server/src/decisions/renew';
import { entryOf, type Kept, type Stores, withDecisions } from './kept';
import { placed } from './places';

/** What changes what is kept of articles. */
export interface Changer {
  /**
   * Makes new decisions of those that stand, safe in the journal before they show.
   * @returns whether there was anything to change
   */
  change(
    uri: string,
    make: (kept: Kept) => Pick<Kept, 'decisions' | 'history'> | undefined,
  ): Promise<boolean>;
  /** Writes the sidecar of a saved article where it does not say yet what was decided. */
  write(uri: string): Promise<void>;
  /** Lets go of an article that is closed. What was decided about an unsaved text is written without it. */
  leave(uri: string): Promise<void>;
}

export function createChanger({ shelf, journal, files, queue }: Stores): Changer {
  async function write(uri: string): Promise<void> {
    const kept = shelf.get(uri);
    if (kept === undefined || kept.document.isUntitled) return;
    const renewed = renewDecisions(kept.document.getText(), placed(kept.decisions, kept.places));
    const base = await files.write(kept.document.uri, { ...kept.rest, decisions: renewed }, kept.base);
    const now = shelf.get(uri);
    if (base === undefined || now === undefined) return;
    const written: Kept = {
      ...now,
      decisions: new Map(renewed.map(decision => [decision.id, decision])),
      base,
    };
    shelf.put(uri, written);
    await journal.write(uri, entryOf(written));
  }

  return {
    write,
    change: async (uri, make) => {
      const isDone = await queue.run(uri, async () => {
        const kept = shelf.get(uri);
        const made = kept && make(kept);
        if (kept === undefined || made === undefined) return false;
        await journal.write(uri, entryOf({ ...kept, ...made }));
        const now = shelf.get(uri) ?? kept; // words may have moved meanwhile
        shelf.show(uri, { ...withDecisions(now, made.decisions), history: made.history });
        if (!kept.document.isDirty) await write(uri);
        return true;
      });
      return isDone === true;
    },
    async leave(uri) {
      const kept = shelf.get(uri);
      if (kept === undefined || !kept.document.isClosed) return;
      if (!kept.document.isUntitled) await files.writeAsDecided(kept.document.uri, entryOf(kept));
      shelf.drop(uri);
    },
  };
}

/** What the journal keeps of an article that was renamed. */
export async function moveEntry({ journal }: Stores, from: vscode.Uri, to: vscode.Uri): Promise<boolean> {
  const entry = await journal.read(from.toString());
  if (entry === undefined) return false;
  await journal.write(to.toString(), entry);
  await journal.forget(from.toString());
  return true;
}
