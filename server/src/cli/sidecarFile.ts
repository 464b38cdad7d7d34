import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { readConflictMarkers } from '../decisions/conflictMarkers';
import { mergeDecisions } from '../decisions/merge';
import { BrokenSidecar, parseSidecar, type Sidecar } from '../decisions/sidecar';
import { codeOf, Failure, reasonOf } from './failure';

export const SIDECAR_ENDING = '.annotations.json';

/** Where decisions stand: beside the articles, in a folder by the articles' paths from here, or not to be read. */
export type DecisionsPlace = 'beside' | { readonly folder: string } | 'none';

/** The path of the decisions about an article. */
export const sidecarPath = (article: string, place: Exclude<DecisionsPlace, 'none'>): string =>
  (place === 'beside' ? article : join(place.folder, relative('', resolve(article)))) + SIDECAR_ENDING;

/**
 * The decisions in a file, merged where git left two versions of them that do not contradict each other.
 * @returns undefined where there is no such file
 * @throws Failure that names the file and says why it cannot be read
 */
export async function readSidecar(path: string): Promise<Sidecar | undefined> {
  const content = await contentOf(path);
  if (content === undefined) return undefined;
  try {
    return sidecarIn(content);
  } catch (error) {
    throw error instanceof BrokenSidecar ? new Failure(`${path}: ${error.message}`) : error;
  }
}

async function contentOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return undefined;
    throw new Failure(`${path}: ${reasonOf(error)}`);
  }
}

/** @throws BrokenSidecar for what is none, or holds versions that contradict each other */
function sidecarIn(content: string): Sidecar {
  const versions = readConflictMarkers(content);
  if (versions === null) return parseSidecar(content);
  const [ours, theirs] = [parseSidecar(versions.ours), parseSidecar(versions.theirs)];
  const base = versions.base === null ? null : byId(parseSidecar(versions.base));
  const { decisions, conflicts } = mergeDecisions(base, byId(ours), byId(theirs));
  if (conflicts.length > 0)
    throw new BrokenSidecar(
      `git left conflicts in it (${conflicts.length}): open the article in the editor and settle them`,
    );
  const unread = new Map([...ours.unread, ...theirs.unread].map(record => [JSON.stringify(record), record]));
  return {
    decisions: [...decisions.values()],
    unread: [...unread.values()],
    more: { ...theirs.more, ...ours.more },
  };
}

export const byId = ({ decisions }: Pick<Sidecar, 'decisions'>) =>
  new Map(decisions.map(decision => [decision.id, decision]));
