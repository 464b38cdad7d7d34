import type { Reading } from '../../text/reading';
import type { EntityType, Mention, StructureKind } from '../types';

/** What a language brings to the entity layer. */
export interface EntityRules {
  /** The detectors of this language; the trained tagger joins them as one more. */
  readonly detectors: readonly EntityDetector[];
  /** How this language's names are looked for again in the second pass, and compared when mentions are linked. */
  readonly names: NameRules;
}

/** Finds mentions in one paragraph, from the paragraph alone. Overlaps between detectors are settled by the layer. */
export interface EntityDetector {
  readonly name: string;
  detect(reading: Reading, kind: StructureKind): readonly Mention[];
}

/** What a language knows about the words of names. */
export interface NameRules {
  /**
   * The words of a name as they are compared: lookup keys, marks left out, the case ending of the last word gone
   * (`রাশিয়ার` → রাশিয়া) as far as the word alone tells.
   */
  nameWords(reading: Reading, mention: Mention): readonly string[];
  /** Whether a word of a person's name is too common to be looked for alone (ইসলাম as a religion, আকাশ as the sky). */
  isAmbiguous(word: string): boolean;
  /** Whether the word at a token may be a name there at all: capitalised where the script has capitals. */
  mayBeName(reading: Reading, token: number): boolean;
}

/** Names that the article has shown elsewhere: full names, surnames, acronyms introduced in brackets. */
export interface KnownNames {
  /** By lookup keys joined by a space. */
  readonly byKey: ReadonlyMap<string, EntityType>;
}
