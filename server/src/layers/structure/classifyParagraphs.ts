import type { LanguagePack } from '../../languages/types';
import type { Reading } from '../../text/reading';
import type { StructureKind } from '../types';

/**
 * Says of every paragraph what it is: headline, caption, page chrome, body, …
 * @returns one kind a reading, in order
 */
export function classifyParagraphs(
  readings: readonly Reading[],
  pack: LanguagePack,
): readonly StructureKind[] {
  return readings.map(
    reading =>
      pack.structure.patterns.find(({ pattern }) => pattern.test(reading.text.trim()))?.kind ?? 'body',
  );
}
