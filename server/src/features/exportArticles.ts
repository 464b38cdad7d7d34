import type { Snapshot } from '../annotations/snapshot';
import { choose, EVERYTHING, exportDocuments } from '../export';
import type { ExportParams, ExportResult } from '../protocol';
import type { Reader } from './reader';

/**
 * Open articles in one format, as files still to be written.
 * @throws RangeError for a format that does not exist
 */
export function exportArticles(
  snapshots: readonly Snapshot[],
  { format, choice = EVERYTHING }: Pick<ExportParams, 'format' | 'choice'>,
  { words }: Reader,
): ExportResult {
  const articles = snapshots.map(({ uri, text, whole, paragraphs }) => ({
    name: nameOf(uri),
    text,
    document: choose(whole, choice),
    paragraphs,
  }));
  return exportDocuments(format, articles, words);
}

/** An article's name without folder and ending, fit to name a file: `file:///news/storm%201.txt` → `storm 1`. */
export function nameOf(uri: string): string {
  const path = uri.replace(/^[a-z][a-z0-9+.-]*:/i, '').replace(/[?#].*$/su, '');
  const last = decoded(path.slice(path.lastIndexOf('/') + 1));
  const name = last.replace(/(?<=.)\.[^.]*$/su, '').replace(/[\p{Cc}\p{Surrogate}<>:"/\\|?*]/gu, '_');
  return /^[. ]*$/.test(name) ? 'article' : name;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
