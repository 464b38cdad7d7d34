import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Words } from '../../../messages/index';
import { type FileKind, formatsFor, type ImportFile, importFormats, kindOf } from '../import/index';
import { Failure, reasonOf } from './failure';
import { readArticle } from './readArticle';

/** Files as they are read in one format. */
export interface FilesOfKind {
  readonly files: readonly ImportFile[];
  readonly kind: FileKind;
}

/**
 * Reads files with those that belong to them, such as NAME.txt beside brat's NAME.ann.
 * @param format of the files; by their content where it is not said
 * @throws Failure that names the file and says why it cannot be read
 */
export async function readFilesOfKind(
  paths: readonly string[],
  format: FileKind | undefined,
  words: Words,
): Promise<FilesOfKind> {
  const all = new Set(paths);
  for (const path of paths) for (const other of await companionsOf(path, format)) all.add(other);
  const files = await Promise.all([...all].map(readOne));
  const kind = format ?? kindOf(files, words);
  if (kind === undefined)
    throw new Failure(`${paths.join(', ')}: no format that is read: name it with --format`);
  return { files, kind };
}

async function readOne(path: string): Promise<ImportFile> {
  try {
    return { name: path, content: await readArticle({ path, label: path, name: path }) };
  } catch (error) {
    throw new Failure(`${path}: ${reasonOf(error)}`);
  }
}

/** Files of the same name with the other endings of a format that makes several. */
async function companionsOf(path: string, format: FileKind | undefined): Promise<readonly string[]> {
  const ids = format === undefined ? formatsFor(path) : [format];
  const endings = importFormats
    .filter(({ id, extensions }) => ids.includes(id) && extensions.length > 1)
    .flatMap(({ extensions }) => extensions);
  const own = endings.find(ending => path.toLowerCase().endsWith(ending));
  if (own === undefined) return [];
  const there = await readdir(dirname(path)).catch((): string[] => []);
  const stem = basename(path).slice(0, -own.length);
  return endings
    .map(ending => stem + ending)
    .filter(name => there.includes(name) && name !== basename(path))
    .map(name => join(dirname(path), name));
}
