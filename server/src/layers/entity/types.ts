import type { Reading } from '../../text/reading';
import type { Mention, StructureKind } from '../types';

/** What a language brings to the entity layer. */
export interface EntityRules {
  /** The detectors of this language; the trained tagger joins them as one more. */
  readonly detectors: readonly EntityDetector[];
}

/** Finds mentions in one paragraph, from the paragraph alone. Overlaps between detectors are settled by the layer. */
export interface EntityDetector {
  readonly name: string;
  detect(reading: Reading, kind: StructureKind): readonly Mention[];
}

/** Names that the article has shown elsewhere, by lookup key: full names, surnames, acronyms introduced in brackets. */
export interface KnownNames {
  readonly byKey: ReadonlyMap<string, Mention['type']>;
}
