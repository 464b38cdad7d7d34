import type { StructureKind } from '../types';

/** What a language says about lines that are not running text. */
export interface StructureRules {
  /** In the order in which they are tried; the first that fits decides. */
  readonly patterns: readonly LinePattern[];
  /** Matches a line that ends as a sentence of running text does: `…।`, `….”`. */
  readonly sentenceEnd: RegExp;
}

export interface LinePattern {
  readonly kind: StructureKind;
  /** Tested against the trimmed line in NFC; linear. */
  readonly pattern: RegExp;
  /** Longest line in UTF-16 units that may be of this kind; left out where length says nothing. */
  readonly longest?: number;
  /** Only a line between the headline and the end of the first paragraph of text may be of this kind. */
  readonly opensText?: boolean;
}
