import type { Words } from '../../../messages/index';
import type { Annotation, DocumentEntity, DocumentSource } from '../annotations/document';
import type { FormatId } from '../formats/capabilities';
import type { Span } from '../text/span';

/** One file of another tool, decoded, without a byte-order mark. */
export interface ImportFile {
  readonly name: string;
  readonly content: string;
}

/** A line or record that was not understood: nothing of it is lost, people are shown it. */
export interface Unread {
  readonly file: string;
  /** From 1; null in formats that do not go by lines, where the reason says the place. */
  readonly line: number | null;
  readonly reason: string;
  readonly content: string;
}

/** How a format counts positions. */
export type Unit = 'code points' | 'utf-16';

/** Words that a format repeats of a text that it does not carry, and where they stood by the format's own count. */
export interface Quoted extends Span {
  readonly exact: string;
  /** What stood before and behind; empty where the format does not say. */
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * What the offsets of imported annotations count on: the text itself in UTF-16 units where the format carries one
 * (`spaced` is false where only its tokens are known, so that white space says nothing), else what it repeats of the
 * text, with the units that its positions may count, the likeliest first.
 */
export type Ground =
  | { readonly kind: 'text'; readonly text: string; readonly spaced: boolean }
  | {
      readonly kind: 'quoted';
      readonly quoted: readonly Quoted[];
      readonly units: readonly Unit[];
      /** Of the whole text, as the annotation document has it; null where the format does not say. */
      readonly sha256: string | null;
    };

/**
 * One article as a format holds it, in the shape of the annotation document. What a format does not say is `manual`
 * (status), 1 (confidence) or left out. Where the ground is `quoted`, spans count in the format's own unit, and an
 * annotation's `text` is what the format repeats of it.
 */
export interface Imported {
  /** What the format calls the article: a path, a title, an address; empty for none. */
  readonly name: string;
  /** BCP 47 */
  readonly language?: string;
  readonly ground: Ground;
  readonly annotations: readonly Annotation[];
  readonly entities: readonly DocumentEntity[];
  readonly sources: readonly DocumentSource[];
  /** Ids of annotations that were made here because the format has none: they mean nothing anywhere else. */
  readonly ownIds: ReadonlySet<string>;
}

/** Everything that the files hold: several articles where the format joins them. */
export interface FilesRead {
  readonly articles: readonly Imported[];
  readonly unread: readonly Unread[];
}

/** One format. Pure: what it reads depends on the files and the reader's words alone. It never throws for a bad file. */
export interface Importer {
  readonly id: FormatId;
  /** Endings of its files, as of the exporter of this name. */
  readonly extensions: readonly string[];
  read(files: readonly ImportFile[], words: Words): FilesRead;
}
