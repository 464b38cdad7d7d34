import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { articleOf } from './articleOf';
import { reasonOf } from './failure';
import { fileAt } from './inputs';
import { print } from './outputs';
import type { Messages } from './progress';
import { readArticle } from './readArticle';
import { type DecisionsPlace, SIDECAR_ENDING, sidecarPath } from './sidecarFile';
import { faultsOfDocument } from './verifyDocument';
import { type Fault, faultsOfSidecar } from './verifySidecar';

/** Decisions about an article, or an annotation document. */
interface Checked {
  readonly path: string;
  readonly kind: 'sidecar' | 'document';
  /** Null where it is not found. */
  readonly article: string | null;
}

/**
 * Checks decisions and annotation documents against their articles and prints what is wrong with them.
 * @param operands articles, files of decisions, annotation documents, and folders of them
 * @returns whether nothing is
 */
export async function verify(
  operands: readonly string[],
  place: Exclude<DecisionsPlace, 'none'>,
  messages: Messages,
): Promise<boolean> {
  let files = 0;
  const lines: string[] = [];
  for (const operand of operands) {
    try {
      for (const file of await filesOf(operand, place)) {
        files++;
        for (const { line, reason } of await faultsOf(file))
          lines.push(`${file.path}${line === null ? '' : `:${line}`}: ${reason}`);
      }
    } catch (error) {
      lines.push(`${operand}: ${reasonOf(error)}`);
    }
  }
  if (lines.length > 0) await print(`${lines.join('\n')}\n`);
  messages.write(`newsmark: files checked: ${files}, faults: ${lines.length}\n`);
  return lines.length === 0;
}

/** @throws the system's error for what is not there */
async function filesOf(operand: string, place: Exclude<DecisionsPlace, 'none'>): Promise<readonly Checked[]> {
  if ((await stat(operand)).isDirectory()) {
    const names = (await readdir(operand, { recursive: true })).sort();
    const files = names.filter(name => name.endsWith('.json') && !/(^|[\\/])\./.test(name));
    return (await Promise.all(files.map(name => fileOf(join(operand, name), true)))).flat();
  }
  if (operand.endsWith('.json')) return fileOf(operand, false);
  const path = sidecarPath(operand, place);
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  return isThere ? [{ path, kind: 'sidecar', article: operand }] : [];
}

/** @param onlyOurs whether other JSON files are passed over, as in a folder of many things */
async function fileOf(path: string, onlyOurs: boolean): Promise<readonly Checked[]> {
  const content = await readFile(path, 'utf8');
  const kind = path.endsWith(SIDECAR_ENDING) ? 'sidecar' : 'document';
  if (onlyOurs && kind === 'document' && !content.includes('"annotation-document/1"')) return [];
  return [{ path, kind, article: await articleOf(path, content) }];
}

async function faultsOf({ path, kind, article }: Checked): Promise<readonly Fault[]> {
  if (article === null) return [{ line: null, reason: 'its article is not found' }];
  const content = await readFile(path, 'utf8');
  let text: string;
  try {
    text = await readArticle(fileAt(article, article));
  } catch (error) {
    return [{ line: null, reason: `its article ${article}: ${reasonOf(error)}` }];
  }
  return kind === 'sidecar' ? faultsOfSidecar(content, text) : faultsOfDocument(content, text);
}
