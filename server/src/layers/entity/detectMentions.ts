import type { LanguagePack } from '../../languages/types';
import type { Reading } from '../../text/reading';
import type { Mention, StructureKind } from '../types';
import type { KnownNames } from './types';

/** First pass: what a paragraph shows by itself. @returns mentions that do not overlap, sorted by start */
export function detectMentions(
  reading: Reading,
  kind: StructureKind,
  pack: LanguagePack,
): readonly Mention[] {
  return pack.entities.detectors.flatMap(detector => detector.detect(reading, kind));
}

/** What the whole article tells about names: the input of the second pass. */
export function collectNames(
  _readings: readonly Reading[],
  _mentions: readonly (readonly Mention[])[],
  _pack: LanguagePack,
): KnownNames {
  return { byKey: new Map() };
}

/** Second pass: adds mentions of names that only other paragraphs gave away (surnames, acronyms). */
export function completeMentions(
  _reading: Reading,
  mentions: readonly Mention[],
  _known: KnownNames,
  _pack: LanguagePack,
): readonly Mention[] {
  return mentions;
}
