import type { StructureKind } from '../types';

/** What a language says about lines that are not running text. */
export interface StructureRules {
  readonly patterns: readonly LinePattern[];
}

export interface LinePattern {
  readonly kind: StructureKind;
  /** Tested against the trimmed line; linear. */
  readonly pattern: RegExp;
}
