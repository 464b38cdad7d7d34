import type { Words } from '../../../messages/index';
import type { FormatId } from '../formats/capabilities';
import { brat } from './brat';
import { type Brought, bringArticle, bringDecisions } from './bring';
import { conll } from './conll';
import { doccano } from './doccano';
import { type FileKind, guessKind } from './guess';
import { labelStudio } from './labelStudio';
import { jsonLines, native } from './native';
import type { Onto, OntoOptions } from './ontoArticle';
import { tei } from './tei';
import type { FilesRead, Importer, ImportFile } from './types';
import { w3c } from './w3c';
import { webanno } from './webanno';

export { articleFor } from './articleFor';
export type { Brought } from './bring';
export type { FileKind } from './guess';
export { type Onto, type OntoOptions, type OntoReport, ontoArticle } from './ontoArticle';
export type { FilesRead, Imported, Importer, ImportFile, Unread } from './types';
export { wordReport } from './wordReport';

/** Every format that is read, in the order in which people are offered them. */
export const importFormats: readonly Importer[] = [
  native,
  jsonLines,
  w3c,
  brat,
  conll,
  webanno,
  tei,
  doccano,
  labelStudio,
];

/** @throws RangeError for a format that is not read */
export function readFiles(format: FormatId, files: readonly ImportFile[], words: Words): FilesRead {
  const importer = importFormats.find(({ id }) => id === format);
  if (importer === undefined) throw new RangeError(`not a format that is read: ${format}`);
  return importer.read(files, words);
}

/** What files are, by their content; undefined where nothing of them is understood. */
export const kindOf = (files: readonly ImportFile[], words: Words): FileKind | undefined =>
  guessKind(importFormats, files, words);

/** Reads files and brings what they say onto an article, of several in them onto the one that fits. */
export const bring = (
  files: readonly ImportFile[],
  kind: FileKind,
  onto: Onto,
  options: OntoOptions,
  words: Words,
): Brought =>
  kind === 'decisions'
    ? bringDecisions(files, onto.text, words)
    : bringArticle(readFiles(kind, files, words), kind, onto, options);

/**
 * The formats that a file of this name may be in, by its ending; several formats are JSON.
 */
export const formatsFor = (name: string): readonly FormatId[] =>
  importFormats
    .filter(({ extensions }) => extensions.some(extension => name.toLowerCase().endsWith(extension)))
    .map(({ id }) => id);
