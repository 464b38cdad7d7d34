import type { Snapshot } from '../annotations/snapshot';
import { blankDocument } from '../compare';
import { exportFormats } from '../export';
import { bring, kindOf, wordReport } from '../import';
import type { FilesBrought, ImportParams } from '../protocol';
import type { Reader } from './reader';

/** What files of annotations say about an article, their format told by their content. */
export function importFiles(
  { text, whole }: Snapshot,
  { files, at, suggestions, alone }: Omit<ImportParams, 'uri'>,
  { words }: Reader,
): FilesBrought {
  const kind = kindOf(files, words);
  if (kind === undefined) return { format: null, decisions: [], report: [], suggestions: 0, unread: [] };
  const onto = { text, document: alone ? blankDocument(text) : whole };
  const newId = () => crypto.randomUUID();
  const brought = bring(files, kind, onto, { newId, by: kind, at, suggestions }, words);
  return {
    format: exportFormats.find(({ id }) => id === kind)?.label ?? words('import.decisions'),
    decisions: brought.decisions,
    report: wordReport(brought, words),
    suggestions: brought.report.suggestions,
    unread: brought.unread,
  };
}
