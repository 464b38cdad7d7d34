import type { AttributionRules } from '../layers/attribution/types';
import type { ClaimRules } from '../layers/claim/types';
import type { EntityRules } from '../layers/entity/types';
import type { StructureRules } from '../layers/structure/types';
import type { TaggerWeights } from '../model/weights';
import type { SentenceRules } from '../text/sentences';
import type { Lexicon } from './lexicon';

/** A way to read a word as stem and case ending: রাশিয়ার = রাশিয়া + র. `ending` is '' for the bare word. */
export interface Stem {
  readonly stem: string;
  readonly ending: string;
}

/** What a language must bring. Adding a language is adding a folder that makes one of these (see CONTRIBUTING). */
export interface LanguagePack {
  /** BCP 47: `bn`, `en`. */
  readonly id: string;
  readonly lexicon: Lexicon;
  readonly sentences: SentenceRules;
  /** All readings of a lookup key, the bare word first; likely ones before unlikely ones. */
  stems(key: string): readonly Stem[];
  readonly structure: StructureRules;
  readonly entities: EntityRules;
  readonly attribution: AttributionRules;
  readonly claims: ClaimRules;
}

/** How the engine comes by a language: its script for detection, its asset, its maker. */
export interface LanguageEntry {
  readonly id: string;
  /** Matches one letter of the script. */
  readonly letter: RegExp;
  /** Name of the packed word lists among the assets: `bn.lexicon`. */
  readonly asset: string;
  /** Name of the trained tagger among the assets: `bn.tagger`; a language without one finds names by rules alone. */
  readonly tagger?: string;
  create(lexicon: Lexicon, weights?: TaggerWeights): LanguagePack;
}
