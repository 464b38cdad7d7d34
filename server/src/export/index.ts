import type { Words } from '../../../messages/index';
import { withDigest } from '../annotations/digest';
import { droppedBy } from '../formats/capabilities';
import { assertOffsets } from './assertOffsets';
import { brat } from './brat';
import { conll } from './conll';
import { csv, tsv } from './csv';
import { doccano } from './doccano';
import { html } from './html';
import { jsonLines } from './jsonLines';
import { labelStudio } from './labelStudio';
import { markdown } from './markdown';
import { native } from './native';
import { prodigy } from './prodigy';
import { schemaOrg } from './schemaOrg';
import { spacy } from './spacy';
import { tei } from './tei';
import type { Article, Drop, Exporter, ExportFile, Written } from './types';
import { w3c } from './w3c';
import { webanno } from './webanno';
import { xmi } from './xmi';

export { type Choice, choose, EVERYTHING, LAYERS, STATUS_CHOICES, type StatusChoice } from './choose';
export type { Article, Drop, Exporter, ExportFile, FormatId, Written } from './types';

/** Every format, in the order in which people are offered them. */
export const exportFormats: readonly Exporter[] = [
  native,
  jsonLines,
  csv,
  tsv,
  markdown,
  html,
  w3c,
  schemaOrg,
  brat,
  conll,
  webanno,
  xmi,
  tei,
  doccano,
  labelStudio,
  prodigy,
  spacy,
];

/** The formats as the reader is offered them. */
export function describeFormats(words: Words) {
  return exportFormats.map(({ id, label, extensions }) => ({
    id,
    label,
    description: words(`export.about.${id}`),
    extension: extensions[0],
  }));
}

/**
 * Writes one article in one format, with the digest of its text.
 * @throws RangeError when an annotation does not fit the text
 */
export function writeArticle(format: Exporter, article: Article, words: Words): Written {
  assertOffsets(article.document, article.text);
  const document = withDigest(article.document, article.text);
  return {
    contents: format.write({ ...article, document }, words),
    dropped: droppedBy(format.id, document),
  };
}

/** The files that {@link writeArticle}'s contents make. */
export function filesOf(format: Exporter, name: string, { contents }: Written): readonly ExportFile[] {
  return contents.map((content, i) => ({
    name: name + (format.extensions[i] ?? ''),
    content: (format.head ?? '') + content,
  }));
}

/** Says in one sentence what a format could not hold; nothing where it held everything. */
export function wordDropped(format: Exporter, dropped: readonly Drop[], words: Words): readonly string[] {
  const counts = new Map<Drop['what'], number>();
  for (const { what, count } of dropped) counts.set(what, (counts.get(what) ?? 0) + count);
  const parts = [...counts].filter(([, count]) => count > 0).map(([what, count]) => words(what, count));
  return parts.length === 0 ? [] : [words('export.dropped', format.label, parts.join(', '))];
}

/**
 * Writes articles in one format: the files of each, and those that stand once beside them.
 * Articles of the same name are told apart by a number: `report`, `report-2`.
 * @throws RangeError for a format that does not exist, or an annotation that does not fit its text
 */
export function exportDocuments(
  formatId: string,
  articles: readonly Article[],
  words: Words,
): { readonly files: readonly ExportFile[]; readonly dropped: readonly string[] } {
  const format = exportFormats.find(({ id }) => id === formatId);
  if (format === undefined) throw new RangeError(`no such format: ${formatId}`);
  const names = distinctNames(articles.map(({ name }) => name));
  const written = articles.map(article => writeArticle(format, article, words));
  return {
    files: [...written.flatMap((one, i) => filesOf(format, names[i] ?? '', one)), ...(format.beside ?? [])],
    dropped: wordDropped(
      format,
      written.flatMap(one => one.dropped),
      words,
    ),
  };
}

/** Names that differ even where upper and lower case are the same to a file system. */
function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map(name => {
    let distinct = name;
    for (let n = 2; taken.has(distinct.toLowerCase()); n++) distinct = `${name}-${n}`;
    taken.add(distinct.toLowerCase());
    return distinct;
  });
}
