import type { Words } from '../../../messages/index';
import type { FormatId } from '../formats/capabilities';
import { brat } from './brat';
import { doccano } from './doccano';
import { labelStudio } from './labelStudio';
import { jsonLines, native } from './native';
import type { FilesRead, Imported, Importer, ImportFile } from './types';
import { w3c } from './w3c';

export { type Onto, type OntoOptions, type OntoReport, ontoArticle } from './ontoArticle';
export type { FilesRead, Imported, Importer, ImportFile, Unread } from './types';

/** Every format that is read, in the order in which people are offered them. */
export const importFormats: readonly Importer[] = [native, jsonLines, w3c, brat, doccano, labelStudio];

/** @throws RangeError for a format that is not read */
export function readFiles(format: FormatId, files: readonly ImportFile[], words: Words): FilesRead {
  const importer = importFormats.find(({ id }) => id === format);
  if (importer === undefined) throw new RangeError(`not a format that is read: ${format}`);
  return importer.read(files, words);
}

/**
 * The formats that a file of this name may be in, by its ending; several formats are JSON.
 */
export const formatsFor = (name: string): readonly FormatId[] =>
  importFormats
    .filter(({ extensions }) => extensions.some(extension => name.toLowerCase().endsWith(extension)))
    .map(({ id }) => id);

/** Of several articles the one that a text is, or is a version of: the one with most of its annotations' words in it. */
export function articleFor(articles: readonly Imported[], text: string): Imported | undefined {
  const scored = articles.map(article => ({ article, share: shareIn(article, text) }));
  const [first, ...others] = scored;
  return others.reduce((best, one) => (one.share > (best?.share ?? 0) ? one : best), first)?.article;
}

function shareIn({ ground, annotations }: Imported, text: string): number {
  if (ground.kind === 'text' && ground.text === text) return 2;
  const words = new Set(annotations.map(annotation => annotation.text));
  return words.size === 0 ? 0 : [...words].filter(one => text.includes(one)).length / words.size;
}
