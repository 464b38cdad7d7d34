import type { NameEvidence } from '../../model/features';
import type { Reading } from '../../text/reading';
import type { EntityType, Mention, StructureKind } from '../types';

/** What a language brings to the entity layer. */
export interface EntityRules {
  readonly detectors: readonly EntityDetector[];
  /** What lists and rules alone say about the names of a paragraph, for the tagger to learn from; no tagger, no need. */
  readNames?(reading: Reading): NameEvidence;
  /** How this language's names are looked for again in the second pass, and compared when mentions are linked. */
  readonly names: NameRules;
}

/** Finds mentions in one paragraph, from the paragraph alone. Overlaps between detectors are settled by the layer. */
export type EntityDetector = (reading: Reading, kind: StructureKind) => readonly Mention[];

/** What a language knows about the words of names. */
export interface NameRules {
  /**
   * A word without its case ending, as far as it can be told: রাশিয়ার → রাশিয়া, but কাদের stays.
   * @param isAttested whether the article has this form as the last word of another name
   */
  bareForm(word: string, isAttested: (form: string) => boolean): string;
  /** The same for spellings of one name: তাহের and তাহির, Mohammed and Muhammad; '' where a word says too little. */
  soundKey(word: string): string;
  /** Whether a word of a person's name says too little to be looked for alone (আকাশ is the sky too). */
  isAmbiguous(word: string): boolean;
  /** Whether the first word of a person's name may be looked for alone. */
  isGivenName(word: string): boolean;
  /** Whether the word at a token may be a name there at all: capitalised where the script has capitals. */
  mayBeName(reading: Reading, token: number): boolean;
  /** The acronym that a name's words would make, in lookup keys; '' where that says too little. */
  initials(words: readonly string[]): string;
  /** Words that say that the name after them is the name before them: ওরফে, alias. */
  readonly aliasWords: ReadonlySet<string>;
  /** Whether the last word of a mention is an ending written apart: র in বিএনপি’র. */
  isDetachedEnding(word: string): boolean;
  /** The word by which an article may name an organization again: vanton of Vanton Shipping Inc; none where that says too little. */
  shortOrganization?(words: readonly string[]): string | undefined;
  /** Whether a word only says what kind of place the name before it is: জেলা in ঢাকা জেলা, city. */
  isPlaceKind(word: string): boolean;
}

/** Names that the article has shown elsewhere: full names, surnames, acronyms introduced in brackets. */
export interface KnownNames {
  /** By lookup keys joined by a space. */
  readonly byKey: ReadonlyMap<string, EntityType>;
  /** Day of the report, as its dateline gives it: `2027-03-13`. */
  readonly published?: string;
}
