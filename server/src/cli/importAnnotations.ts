import { randomUUID } from 'node:crypto';
import { basename, dirname } from 'node:path';
import { wordsIn } from '../../../messages/index';
import { adopt } from '../decisions/adopt';
import { writeSidecar } from '../decisions/sidecar';
import type { Engine } from '../engine';
import { bring, type FileKind, type Unread, wordReport } from '../import/index';
import { annotateArticle } from './annotatedArticle';
import { WrongUsage } from './failure';
import { readFilesOfKind } from './importedFiles';
import { fileAt } from './inputs';
import { print, writeAll } from './outputs';
import { byId, type DecisionsPlace, sidecarPath } from './sidecarFile';

export interface ImportOrder {
  readonly files: readonly string[];
  /** By the files' content where it is not said. */
  readonly format?: FileKind;
  /** The article that the annotations are brought onto. */
  readonly onto: string;
  readonly language: string;
  readonly decisions: Exclude<DecisionsPlace, 'none'>;
  /** Whether suggestions on which nobody decided are taken as well. */
  readonly suggestions: boolean;
  /** Whether nothing is written. */
  readonly dryRun: boolean;
}

/**
 * Brings annotations of other tools, or of other people, onto an article, as decisions beside it, and prints what became
 * of them.
 * @returns whether everything in the files was understood
 * @throws Failure that names the file and says why nothing was imported
 */
export async function importAnnotations(engine: Engine, order: ImportOrder): Promise<boolean> {
  const words = wordsIn('en');
  const { files, kind } = await readFilesOfKind(order.files, order.format, words);
  const article = await annotateArticle(engine, fileAt(order.onto, basename(order.onto)), order);
  const options = {
    newId: randomUUID,
    by: kind,
    at: new Date().toISOString(),
    suggestions: order.suggestions,
  };
  const onto = { text: article.analysis.text, document: article.document };
  const brought = bring(files, kind, onto, options, words);
  if (brought.decisions.length + brought.unread.length + brought.report.known === 0)
    throw new WrongUsage(`${order.files.join(', ')}: nothing in it that could be imported as ${kind}`);
  const { put, conflicts } = adopt(byId(article.sidecar), brought.decisions);
  const path = sidecarPath(order.onto, order.decisions);
  if (!order.dryRun && put.length > 0) {
    const content = writeSidecar({ ...article.sidecar, decisions: [...article.sidecar.decisions, ...put] });
    await writeAll(dirname(path), [{ name: basename(path), content }]);
  }
  const lines = [
    ...wordReport(brought, words),
    ...(conflicts.length === 0 ? [] : [words('import.report.conflicts', conflicts.length)]),
    ...brought.unread.map(unreadLine),
    order.dryRun ? `nothing was written (${path})` : `decisions written: ${put.length} (${path})`,
  ];
  await print(`${lines.join('\n')}\n`);
  return brought.unread.length === 0;
}

/** `brat.ann:12: not a record`, never the record itself, which may hold an article's words. */
const unreadLine = ({ file, line, reason }: Unread): string =>
  `${line === null ? file : `${file}:${line}`}: ${reason}`;
