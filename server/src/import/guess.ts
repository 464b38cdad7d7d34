import type { Words } from '../../../messages/index';
import type { FormatId } from '../formats/capabilities';
import type { Importer, ImportFile } from './types';

/** What a file can be: annotations in a format, or decisions about an article as they stand beside it. */
export type FileKind = FormatId | 'decisions';

/**
 * What files are by their content: the format in which most of them is understood, of those whose endings fit.
 * @returns undefined where none understands anything of them
 */
export function guessKind(
  importers: readonly Importer[],
  files: readonly ImportFile[],
  words: Words,
): FileKind | undefined {
  if (files.some(({ content }) => DECISIONS.test(content))) return 'decisions';
  const fitting = importers.filter(({ extensions }) =>
    files.some(({ name }) => extensions.some(extension => name.toLowerCase().endsWith(extension))),
  );
  const scored = (fitting.length > 0 ? fitting : importers).map(importer => {
    const { articles, unread } = importer.read(files, words);
    const found = articles.reduce((sum, { annotations }) => sum + annotations.length, 0);
    return { id: importer.id, articles: articles.length, score: found - unread.length };
  });
  const [first, ...others] = scored.filter(({ articles }) => articles > 0);
  return others.reduce((best, one) => (one.score > (best?.score ?? 0) ? one : best), first)?.id;
}

/** The line that names the format, which stands in every version of the file; see `decisions/schema.ts`. */
const DECISIONS = /"format"\s*:\s*"newsmark-decisions\//;
