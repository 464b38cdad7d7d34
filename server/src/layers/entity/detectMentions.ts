import type { LanguagePack } from '../../languages/types';
import type { Reading } from '../../text/reading';
import type { Mention, StructureKind } from '../types';
import { settleOverlaps } from './settleOverlaps';

/** First pass: what a paragraph shows by itself. @returns mentions that do not overlap, sorted by start */
export function detectMentions(
  reading: Reading,
  kind: StructureKind,
  pack: LanguagePack,
): readonly Mention[] {
  const candidates = pack.entities.detectors.flatMap(detect => detect(reading, kind));
  return settleOverlaps(reading.text, candidates);
}
