import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { Failure, WrongUsage } from './failure';

/** An article to annotate. */
export interface Input {
  /** Null for standard input. */
  readonly path: string | null;
  /** What messages call it: `articles/june/cyclone.txt`. */
  readonly label: string;
  /** Path of what is made of it, without an ending, `/` between folders: `june/cyclone`. */
  readonly name: string;
}

/** Something that was named and cannot be read. */
export interface Problem {
  readonly label: string;
  readonly error: unknown;
}

export interface Found {
  readonly inputs: readonly Input[];
  readonly problems: readonly Problem[];
}

/**
 * The articles that the command line names: files as they are, the articles of a folder and of the folders in it, and
 * standard input for `-`. Order: as named, in a folder by name.
 * @param out a folder whose files are results, not articles, where it lies within a named one
 * @throws WrongUsage when standard input is named twice
 */
export async function findInputs(operands: readonly string[], out?: string): Promise<Found> {
  if (operands.filter(operand => operand === '-').length > 1)
    throw new WrongUsage('standard input (-) can be read only once: name it once');
  const results = out === undefined ? null : await realpath(out).catch(() => null);
  const found: Found[] = [];
  for (const operand of operands) found.push(await findOne(operand, results));
  return together(found);
}

async function findOne(operand: string, results: string | null): Promise<Found> {
  if (operand === '-')
    return { inputs: [{ path: null, label: 'standard input', name: 'stdin' }], problems: [] };
  try {
    if (!(await stat(operand)).isDirectory())
      return { inputs: [fileAt(operand, basename(operand))], problems: [] };
  } catch (error) {
    return { inputs: [], problems: [{ label: operand, error }] };
  }
  const found = await articlesIn(operand, '', results);
  if (found.inputs.length + found.problems.length > 0) return found;
  const none = new Failure(
    'no articles in this folder (.txt .article .news .md): name a file or another folder',
  );
  return { inputs: [], problems: [{ label: operand, error: none }] };
}

/** A file as an article, whatever its ending. */
export const fileAt = (path: string, file: string): Input => ({
  path: resolve(path),
  label: path,
  name: file.replace(/(?<=[^/])\.[A-Za-z0-9]+$/, ''),
});

const ARTICLE = /.\.(txt|article|news|md)$/i;

/** The articles under a folder; hidden files, linked folders and the results of an earlier call are left alone. */
async function articlesIn(folder: string, prefix: string, results: string | null): Promise<Found> {
  try {
    const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    );
    const found: Found[] = [];
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) {
        if ((await realpath(path)) !== results)
          found.push(await articlesIn(path, `${prefix}${entry.name}/`, results));
      } else if (ARTICLE.test(entry.name) && (await stat(path).catch(() => entry)).isFile()) {
        found.push({ inputs: [fileAt(path, prefix + entry.name)], problems: [] });
      }
    }
    return together(found);
  } catch (error) {
    return { inputs: [], problems: [{ label: folder, error }] };
  }
}

function together(found: readonly Found[]): Found {
  return {
    inputs: found.flatMap(({ inputs }) => inputs),
    problems: found.flatMap(({ problems }) => problems),
  };
}
