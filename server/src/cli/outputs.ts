import { constants } from 'node:fs';
import { access, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Exporter, type ExportFile, filesOf, type Written } from '../export/index';
import { codeOf, Failure, reasonOf, WrongUsage } from './failure';
import type { Input } from './inputs';

/** Where annotated articles go. */
export interface Output {
  /** @throws Failure when it cannot be written; then nothing of the article was */
  put(name: string, written: Written): Promise<void>;
}

/**
 * Standard output, one article behind the other.
 * @throws WrongUsage for a format that makes several files
 */
export function standardOutput(format: Exporter): Output {
  if (format.extensions.length > 1 || format.beside !== undefined)
    throw new WrongUsage(
      `the format ${format.id} makes several files: name a folder for them with --out DIR`,
    );
  let head = format.head ?? '';
  return {
    async put(_, { contents }) {
      await print(head + contents.join(''));
      head = '';
    },
  };
}

/** @throws Failure when standard output takes no more; the system's error when nobody reads on (EPIPE) */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, error => {
      if (error == null) resolve();
      else reject(codeOf(error) === 'EPIPE' ? error : notWritten('standard output', error));
    });
  });
}

/**
 * A folder, made where it is missing.
 * @throws WrongUsage when two inputs would make the same file, or one of the files would take the place of an input
 * @throws Failure when the folder cannot be written to
 */
export async function outputFolder(
  format: Exporter,
  inputs: readonly Input[],
  folder: string,
): Promise<Output> {
  refuseSameNames(format, inputs);
  await refuseOverwriting(format, inputs, folder);
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (error) {
    throw notWritten(folder, error);
  }
  let beside = format.beside ?? [];
  return {
    async put(name, written) {
      await writeAll(folder, [...filesOf(format, name, written), ...beside]);
      beside = [];
    },
  };
}

/** Names that differ only in case, or in how a character is composed, are the same to many file systems. */
const fileKey = (name: string): string => name.normalize('NFC').toLowerCase();

function refuseSameNames({ extensions: [extension] }: Exporter, inputs: readonly Input[]): void {
  const labels = new Map<string, string>();
  for (const { label, name } of inputs) {
    const other = labels.get(fileKey(name));
    if (other !== undefined)
      throw new WrongUsage(
        `${other} and ${label} would both become ${name}${extension}: rename one, or annotate them into two folders`,
      );
    labels.set(fileKey(name), label);
  }
}

async function refuseOverwriting(format: Exporter, inputs: readonly Input[], folder: string): Promise<void> {
  const articles = new Set<string>();
  for (const { path } of inputs) if (path !== null) articles.add(await identityOf(path));
  for (const { name, label } of inputs) {
    for (const extension of format.extensions) {
      const identity = await identityOf(join(folder, name + extension));
      if (identity !== '' && articles.has(identity))
        throw new WrongUsage(
          `${name}${extension} would replace an article, made from ${label}: choose another --out`,
        );
    }
  }
}

/** The same for all paths of a file; empty where there is none. */
async function identityOf(path: string): Promise<string> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return '';
  }
}

/** Writes all files or none: each whole beside its place, then all moved there. */
export async function writeAll(folder: string, files: readonly ExportFile[]): Promise<void> {
  const moves = files.map(({ name, content }, i) => {
    const path = join(folder, name);
    return { path, content, draft: join(dirname(path), `.newsmark-${process.pid}-${i}.tmp`) };
  });
  let current = folder;
  try {
    for (const { path, content, draft } of moves) {
      current = path;
      await mkdir(dirname(path), { recursive: true });
      await writeFile(draft, content);
    }
    for (const { path, draft } of moves) {
      current = path;
      await rename(draft, path);
    }
  } catch (error) {
    for (const { draft } of moves) await rm(draft, { force: true }).catch(() => undefined);
    throw notWritten(current, error);
  }
}

const notWritten = (place: string, error: unknown): Failure =>
  new Failure(`cannot write ${place}: ${reasonOf(error)}`);
