import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { SIDECAR_ENDING } from './sidecarFile';

const ENDINGS = ['.txt', '.article', '.news', '.md'];

/**
 * The path of the article that a file of annotations is about: that beside which decisions stand, that which an annotation
 * document names, or the one of the same name. Null where there is none.
 */
export async function articleOf(path: string, content: string): Promise<string | null> {
  if (path.endsWith(SIDECAR_ENDING)) return firstThere([path.slice(0, -SIDECAR_ENDING.length)]);
  const stem = path.replace(/\.[^./\\]+$/, '');
  return firstThere([...named(content), ...ENDINGS.map(ending => stem + ending)]);
}

/** The path that an annotation document names; its text may have moved. */
function named(content: string): readonly string[] {
  const uri = /"uri"\s*:\s*"(file:[^"\\]*)"/.exec(content.slice(0, HEAD))?.[1];
  try {
    return uri === undefined ? [] : [fileURLToPath(uri)];
  } catch {
    return []; // an address of another machine
  }
}

/** The document's own facts stand before its annotations. */
const HEAD = 2000;

async function firstThere(paths: readonly string[]): Promise<string | null> {
  for (const path of paths) {
    const isFile = await stat(path).then(
      found => found.isFile(),
      () => false,
    );
    if (isFile) return path;
  }
  return null;
}
