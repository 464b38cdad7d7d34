import type { FileSystem, Uri } from 'vscode';

export interface NewFile {
  readonly uri: Uri;
  readonly content: Uint8Array;
}

type Files = Pick<FileSystem, 'writeFile' | 'rename' | 'delete' | 'stat'>;

/**
 * Writes all files or none: first under names of their own beside their places, then renamed; what they replace is
 * kept until all stand. After a failure every place is as it was.
 *
 * @throws the file system's error
 */
export async function writeWhole(files: Files, newFiles: readonly NewFile[]): Promise<void> {
  const undo: (() => Thenable<unknown>)[] = [];
  const old: Uri[] = [];
  try {
    for (const { uri, content } of newFiles) {
      const written = beside(uri, 'new');
      undo.push(() => files.delete(written));
      await files.writeFile(written, content);
    }
    for (const { uri } of newFiles) {
      if (await exists(files, uri)) {
        const kept = beside(uri, 'old');
        await files.rename(uri, kept);
        undo.push(() => files.rename(kept, uri, { overwrite: true }));
        old.push(kept);
      }
      await files.rename(beside(uri, 'new'), uri);
      undo.push(() => files.delete(uri));
    }
  } catch (error) {
    for (const step of undo.reverse()) await settle(step());
    throw error;
  }
  for (const kept of old) await settle(files.delete(kept));
}

/** `report.json` → `.report.json.newsmark-new` */
function beside(uri: Uri, state: 'new' | 'old'): Uri {
  const at = uri.path.lastIndexOf('/') + 1;
  return uri.with({ path: `${uri.path.slice(0, at)}.${uri.path.slice(at)}.newsmark-${state}` });
}

async function exists(files: Files, uri: Uri): Promise<boolean> {
  return files.stat(uri).then(
    () => true,
    () => false,
  );
}

/** One step of clearing up: that it fails must not keep the others from being taken. */
async function settle(step: Thenable<unknown>): Promise<void> {
  await step.then(
    () => {},
    () => {},
  );
}
