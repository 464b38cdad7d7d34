import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Fields, UnfitMarks } from '../evaluation/fields';
import { marksFromDocument } from '../evaluation/fromDocument';
import { marksFromGold } from '../evaluation/fromGold';
import { type Marks, NO_MARKS } from '../evaluation/marks';
import type { MarkedArticle } from '../evaluation/scoreArticle';
import { codeOf, Failure, reasonOf, WrongUsage } from './failure';
import { readArticle } from './readArticle';
import { SIDECAR_ENDING } from './sidecarFile';

/** The folders of an evaluation. */
export interface Folders {
  readonly gold: string;
  readonly pred: string;
  /** Where articles lie that are not beside gold. */
  readonly texts?: string;
}

/** Endings of what people mark by hand; a native document ends in `.json` alone. */
const BY_HAND = ['.gold.json', '.expected.json'];
const DOCUMENT = '.json';
const ARTICLE = ['.txt', '.article', '.news', '.md'];

/** The gold marks of one article. */
export interface GoldFile {
  /** Path within the folder without its ending, `/` between folders: `june/cyclone`. */
  readonly name: string;
  readonly path: string;
}

/**
 * The gold marks in a folder and in the folders in it, by name: those written by hand, or where there are none, native
 * documents. Hidden files and folders, and decisions about articles, are left alone.
 * @throws WrongUsage when there are none, or one article has two
 */
export async function findGold({ gold }: Folders): Promise<readonly GoldFile[]> {
  const files = (await readdir(gold, { recursive: true }))
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => !/(^|\/)\./.test(file) && !file.endsWith(SIDECAR_ENDING))
    .sort((a, b) => (a < b ? -1 : 1));
  const byHand = files.filter(isByHand);
  const chosen = byHand.length > 0 ? byHand : files.filter(file => file.endsWith(DOCUMENT));
  const found = new Map<string, GoldFile>();
  for (const file of chosen) {
    const name = withoutEnding(file);
    const other = found.get(name);
    if (other !== undefined)
      throw new WrongUsage(`${other.path} and ${join(gold, file)} are of one article: remove one`);
    found.set(name, { name, path: join(gold, file) });
  }
  if (found.size === 0)
    throw new WrongUsage(`no gold in ${gold}: it needs NAME.gold.json, NAME.expected.json or NAME.json`);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

const isByHand = (file: string): boolean => BY_HAND.some(ending => file.endsWith(ending));

const withoutEnding = (file: string): string =>
  file.slice(0, -([...BY_HAND, DOCUMENT].find(ending => file.endsWith(ending)) ?? '').length);

/** @throws WrongUsage when it is no folder */
export async function requireFolder(path: string): Promise<void> {
  const isFolder = await stat(path).then(
    found => found.isDirectory(),
    error => {
      throw new WrongUsage(
        codeOf(error) === 'ENOENT' ? `no such folder: ${path}` : `${path}: ${reasonOf(error)}`,
      );
    },
  );
  if (!isFolder) throw new WrongUsage(`not a folder: ${path}`);
}

/**
 * An article with the marks of both sides; without a file, the prediction marks nothing.
 * @throws Failure that names the file and says why, without a word of the article
 */
export async function readMarked(
  file: GoldFile,
  folders: Folders,
): Promise<MarkedArticle & { readonly hasPrediction: boolean }> {
  const { name, path } = file;
  const gold = await readJson(path);
  const text = await readText(file, gold, folders);
  const predicted = await firstThere([DOCUMENT, ...BY_HAND].map(ending => join(folders.pred, name + ending)));
  return {
    name,
    text,
    gold: marksOf(path, gold, text),
    predicted: predicted === null ? NO_MARKS : marksOf(predicted, await readJson(predicted), text),
    hasPrediction: predicted !== null,
  };
}

/** @throws Failure naming the file when it cannot be read or is no JSON */
async function readJson(path: string): Promise<unknown> {
  const json = await readNamed(path);
  try {
    return JSON.parse(json);
  } catch (error) {
    // The parser's own message may quote the article.
    const position = /at position (\d+)/.exec(String(error))?.[1];
    throw new Failure(`${path}: not JSON${position === undefined ? '' : ` (character ${position})`}`);
  }
}

async function readNamed(path: string): Promise<string> {
  try {
    return await readArticle({ path, label: path, name: path });
  } catch (error) {
    throw new Failure(`${path}: ${reasonOf(error)}`);
  }
}

/** The article itself: beside gold, in the folder of texts, or where a native document says that it is. */
async function readText(
  { name, path: marks }: GoldFile,
  json: unknown,
  { gold, texts }: Folders,
): Promise<string> {
  const stems = [gold, ...(texts === undefined ? [] : [texts])].map(folder => join(folder, name));
  const path =
    (await firstThere(stems.flatMap(stem => ARTICLE.map(ending => stem + ending)))) ??
    (await firstThere(uriPaths(json)));
  if (path === null)
    throw new Failure(
      `${marks}: its article (${ARTICLE.join(' ')}) is not beside it: name its folder with --texts`,
    );
  return readNamed(path);
}

/** The path of the article that a native document names. */
function uriPaths(document: unknown): readonly string[] {
  try {
    const uri = new Fields(document).object('document').string('uri');
    return uri.startsWith('file:') ? [fileURLToPath(uri)] : [];
  } catch {
    return []; // none is named
  }
}

async function firstThere(paths: readonly string[]): Promise<string | null> {
  for (const path of paths)
    if (
      await stat(path).then(
        () => true,
        () => false,
      )
    )
      return path;
  return null;
}

function marksOf(path: string, json: unknown, text: string): Marks {
  try {
    return isByHand(path) ? marksFromGold(json, text) : marksFromDocument(json, text);
  } catch (error) {
    throw error instanceof UnfitMarks ? new Failure(`${path}: ${error.message}`) : error;
  }
}
