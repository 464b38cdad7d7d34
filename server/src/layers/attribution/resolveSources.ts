import type { LanguagePack } from '../../languages/types';
import type { Reading } from '../../text/reading';
import type { Linking } from '../linking/linkMentions';
import type { Attribution, Mention, Source, StructureKind } from '../types';

/** One paragraph as source resolution sees it. */
export interface AttributedParagraph {
  readonly reading: Reading;
  readonly kind: StructureKind;
  readonly mentions: readonly Mention[];
  readonly attributions: readonly Attribution[];
}

export interface SourceResolution {
  readonly sources: readonly Source[];
  /** By paragraph, by attribution: indices into `sources`. */
  readonly sourcesOf: readonly (readonly (readonly number[])[])[];
}

/** Settles who speaks in every attribution of the article, pronouns and role words included, and lists the sources. */
export function resolveSources(
  paragraphs: readonly AttributedParagraph[],
  _linking: Linking,
  _pack: LanguagePack,
): SourceResolution {
  return { sources: [], sourcesOf: paragraphs.map(({ attributions }) => attributions.map(() => [])) };
}
