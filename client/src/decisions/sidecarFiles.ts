import * as vscode from 'vscode';
import { readConflictMarkers } from '../../../server/src/decisions/conflictMarkers';
import { type Conflict, mergeDecisions } from '../../../server/src/decisions/merge';
import type { Decisions } from '../../../server/src/decisions/operations';
import {
  BrokenSidecar,
  parseSidecar,
  type Sidecar,
  writeSidecar,
} from '../../../server/src/decisions/sidecar';
import { nameOfFailure } from '../failure';
import { words } from '../words';
import type { Entry } from './journal';
import { brokenName, isSidecar, sidecarOf } from './sidecarPlace';
import { readText, writeText } from './textFiles';

/** What the journal and the sidecar say together. */
export interface ReadSidecar {
  readonly sidecar: Sidecar;
  /** The content that the next writing expects; as before where there are conflicts, so that it overwrites nothing. */
  readonly base: string | null;
  /** Whether the sidecar changed underneath, so that what could be taken back cannot be any more. */
  readonly isVoid: boolean;
  /** What was decided differently here and there: ours until a person settles it. */
  readonly conflicts: readonly Conflict[];
  readonly onDisk: string | null;
}

/** The files of decisions beside the articles. */
export interface SidecarFiles extends vscode.Disposable {
  /** Fires with the uri of an article whose sidecar somebody else changed. */
  readonly onDidChange: vscode.Event<string>;
  read(article: vscode.Uri, entry: Entry): Promise<ReadSidecar>;
  /**
   * Writes a sidecar whose content on disk was `base`; what somebody else wrote there meanwhile is left for the next
   * reading to merge.
   * @returns the content that it has now; undefined where nothing was written
   */
  write(article: vscode.Uri, sidecar: Sidecar, base: string | null): Promise<string | null | undefined>;
  /** Writes decisions about a text that closes without being saved. */
  writeAsDecided(article: vscode.Uri, entry: Entry): Promise<void>;
  /** The sidecars of articles that are about to be renamed go with them. */
  takeAlong(
    moved: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[],
  ): Promise<vscode.WorkspaceEdit>;
}

export function createSidecarFiles(log: vscode.LogOutputChannel): SidecarFiles {
  const changed = new vscode.EventEmitter<string>();
  /** Articles by the sidecars that were asked for. */
  const articles = new Map<string, string>();
  const told = new Set<string>();

  const write: SidecarFiles['write'] = async (article, sidecar, base) => {
    const file = sidecarOf(article);
    if (file === undefined) return undefined;
    const isEmpty = sidecar.decisions.length === 0 && sidecar.unread.length === 0;
    const content = isEmpty && base === null ? null : writeSidecar(sidecar);
    if (content === base) return undefined;
    try {
      if (((await readText(file)) ?? null) !== base) {
        changed.fire(article.toString());
        return undefined;
      }
      if (content !== null) await writeText(file, content);
      return content;
    } catch (error) {
      log.error(`sidecar: ${nameOfFailure(error)}`);
      if (!told.has(file.toString()))
        void vscode.window.showWarningMessage(
          words('decisions.notWritten', vscode.workspace.asRelativePath(file)),
        );
      told.add(file.toString());
      return undefined;
    }
  };

  const noticed = (file: vscode.Uri) => {
    const article = articles.get(file.toString());
    if (article !== undefined) changed.fire(article);
  };
  const watcher = vscode.workspace.createFileSystemWatcher('**/*.annotations.json');
  const listeners = [
    watcher,
    watcher.onDidChange(noticed),
    watcher.onDidCreate(noticed),
    watcher.onDidDelete(noticed),
  ];
  return {
    onDidChange: changed.event,
    async read(article, entry) {
      const file = sidecarOf(article);
      if (file === undefined) return unchanged(entry);
      articles.set(file.toString(), article.toString());
      const onDisk = (await readText(file).catch(() => undefined)) ?? null;
      if (onDisk === entry.base) return unchanged(entry);
      const versions = onDisk === null ? [] : await versionsIn(file, onDisk, entry.base);
      if (versions === undefined) return { ...unchanged(entry), base: null, onDisk: null };
      const { sidecar, conflicts } = merged(entry, versions);
      return {
        sidecar,
        base: conflicts.length === 0 ? onDisk : entry.base,
        isVoid: entry.history.undo.length + entry.history.redo.length > 0,
        conflicts,
        onDisk,
      };
    },
    write,
    async writeAsDecided(article, { sidecar, base }) {
      await write(article, sidecar, base);
    },
    async takeAlong(moved) {
      const edit = new vscode.WorkspaceEdit();
      for (const { oldUri, newUri } of moved) {
        const [from, to] = [sidecarOf(oldUri), sidecarOf(newUri)];
        const isFile = from !== undefined && to !== undefined && !isSidecar(oldUri);
        if (isFile && (await readText(from).catch(() => undefined)) !== undefined)
          edit.renameFile(from, to, { ignoreIfExists: true });
      }
      return edit;
    },
    dispose: () => vscode.Disposable.from(changed, ...listeners).dispose(),
  };
}

const byId = ({ decisions }: Sidecar): Decisions =>
  new Map(decisions.map(decision => [decision.id, decision]));

/** The decisions in a content that was read or written before. */
function decisionsIn(content: string): Decisions {
  try {
    return byId(parseSidecar(content));
  } catch {
    return new Map();
  }
}

const unchanged = ({ sidecar, base }: Entry): ReadSidecar => ({
  sidecar,
  base,
  isVoid: false,
  conflicts: [],
  onDisk: base,
});

/** A version of the decisions to merge, over the one that it came from; null where that is not known. */
interface Version {
  readonly sidecar: Sidecar;
  readonly base: Decisions | null;
}

/** Merges versions into what the journal has. A sidecar that is gone has none: then all of ours is in question. */
function merged(
  { sidecar: own }: Entry,
  versions: readonly Version[],
): { readonly sidecar: Sidecar; readonly conflicts: readonly Conflict[] } {
  if (versions.length === 0)
    return {
      sidecar: own,
      conflicts: own.decisions.map(ours => ({ id: ours.id, field: null, ours, theirs: undefined })),
    };
  let decisions = byId(own);
  const conflicts: Conflict[] = [];
  for (const { sidecar, base } of versions) {
    const one = mergeDecisions(base, decisions, byId(sidecar));
    decisions = one.decisions;
    conflicts.push(...one.conflicts);
  }
  const { unread, more } = versions[0]?.sidecar ?? own;
  return { sidecar: { unread, more, decisions: [...decisions.values()] }, conflicts };
}

/**
 * The versions in a sidecar: one, or the two between which git left a conflict.
 * @returns undefined for a file that cannot be read, which is set aside and named
 */
async function versionsIn(
  file: vscode.Uri,
  content: string,
  base: string | null,
): Promise<readonly Version[] | undefined> {
  const known = base === null ? new Map() : decisionsIn(base);
  try {
    const sides = readConflictMarkers(content);
    if (sides === null) return [{ sidecar: parseSidecar(content), base: known }];
    const common = sides.base === null ? null : byId(parseSidecar(sides.base));
    return [
      { sidecar: parseSidecar(sides.ours), base: known },
      { sidecar: parseSidecar(sides.theirs), base: common },
    ];
  } catch (error) {
    if (!(error instanceof BrokenSidecar)) throw error;
    const aside = await brokenName(file);
    await vscode.workspace.fs.rename(file, aside);
    void vscode.window.showWarningMessage(
      words('decisions.broken', vscode.workspace.asRelativePath(aside), error.message),
    );
    return undefined;
  }
}
