import type { Words } from '../../../messages/index';
import type { AnnotationDocument } from '../annotations/document';
import type { Drop, FormatId } from '../formats/capabilities';
import type { AnnotatedParagraph } from '../layers/types';

/** An annotated article, ready to be written in any format. */
export interface Article {
  /** Path of the files to make without their ending, `/` between folders: `cyclone`, `june/cyclone`. */
  readonly name: string;
  readonly text: string;
  readonly document: AnnotationDocument;
  /** The text as the engine read it, for formats that count words and sentences. */
  readonly paragraphs: readonly Pick<AnnotatedParagraph, 'paragraph' | 'reading'>[];
}

export type { Drop, FormatId } from '../formats/capabilities';

export interface ExportFile {
  /** Path relative to the place of export. */
  readonly name: string;
  readonly content: string;
}

/** One article in one format. */
export interface Written {
  /** The content of each file, in the order of the exporter's `extensions`. */
  readonly contents: readonly string[];
  /** What the format has no place for, by the table in `formats/capabilities.ts`. */
  readonly dropped: readonly Drop[];
}

/** One format. Pure: what it writes depends on the article and the reader's words alone. */
export interface Exporter {
  readonly id: FormatId;
  /** Its name, the same in every language. */
  readonly label: string;
  /** Endings of the files that one article makes, the main one first. */
  readonly extensions: readonly [string, ...string[]];
  /** What stands once at the top of a file, however many articles follow. */
  readonly head?: string;
  /** Files that stand once beside those of all articles. */
  readonly beside?: readonly ExportFile[];
  /** @returns the content of each file, in the order of `extensions` */
  write(article: Article, words: Words): readonly string[];
}
