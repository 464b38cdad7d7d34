import * as vscode from 'vscode';
import type { History } from '../../../server/src/decisions/operations';
import {
  EMPTY_SIDECAR,
  parseSidecar,
  type Sidecar,
  writeSidecar,
} from '../../../server/src/decisions/sidecar';
import { readText, writeText } from './textFiles';

/** What the extension itself keeps of the decisions about one article, whatever becomes of the sidecar. */
export interface Entry {
  readonly sidecar: Sidecar;
  /** The content of the sidecar file as last read or written; null where there was none. */
  readonly base: string | null;
  readonly history: History;
}

/** Entries in the extension's storage, a file for each article. Everything decided is here before it shows. */
export interface Journal {
  /** Undefined where nothing is kept, or what is kept cannot be read. */
  read(article: string): Promise<Entry | undefined>;
  write(article: string, entry: Entry): Promise<void>;
  forget(article: string): Promise<void>;
}

/** @param folder of the extension's storage */
export function openJournal(folder: vscode.Uri): Journal {
  const fileOf = (article: string) => vscode.Uri.joinPath(folder, 'decisions', `${fileName(article)}.json`);
  return {
    async read(article) {
      const content = await readText(fileOf(article)).catch(() => undefined);
      if (content === undefined) return undefined;
      try {
        const { decisions, base, history } = JSON.parse(content);
        return { sidecar: parseSidecar(decisions), base, history };
      } catch {
        return undefined;
      }
    },
    async write(article, { sidecar, base, history }) {
      const content = { article, decisions: writeSidecar(sidecar), base, history };
      await writeText(fileOf(article), JSON.stringify(content));
    },
    forget: async article => {
      await Promise.resolve(vscode.workspace.fs.delete(fileOf(article))).catch(() => undefined);
    },
  };
}

export const NOTHING_KEPT: Entry = {
  sidecar: EMPTY_SIDECAR,
  base: null,
  history: { undo: [], redo: [] },
};

/** A file name for an article: its own last name, and 53 bits of a hash (FNV-1a twice) that tell it from others. */
function fileName(article: string): string {
  const last = article
    .slice(article.lastIndexOf('/') + 1)
    .replace(/[^A-Za-z0-9.-]/g, '_')
    .slice(0, 40);
  return `${last}-${hash(article, 0x811c9dc5)}${hash(article, 0x01000193)}`;
}

function hash(text: string, seed: number): string {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}
