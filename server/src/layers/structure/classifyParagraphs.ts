import type { LanguagePack } from '../../languages/types';
import type { Reading } from '../../text/reading';
import type { StructureKind } from '../types';
import { findHeadlines, LONGEST_HEADLINE } from './findHeadlines';
import type { StructureRules } from './types';

/**
 * Says of every paragraph what it is: headline, caption, page chrome, body, …
 * @returns one kind a reading, in order
 */
export function classifyParagraphs(
  readings: readonly Reading[],
  pack: LanguagePack,
): readonly StructureKind[] {
  const lines = readings.map(reading => reading.text.trim().normalize('NFC'));
  const kinds: StructureKind[] = [];
  let filled = 0;
  let textBegan = false;
  for (const line of lines) {
    const kind = line === '' ? 'body' : kindOfLine(line, filled > 0 && !textBegan, pack.structure);
    kinds.push(kind);
    if (line !== '') filled++;
    if (kind === 'dateline' || (kind === 'body' && line.length > LONGEST_HEADLINE)) textBegan = true;
    if (filled > 1 && kind === 'body' && pack.structure.sentenceEnd.test(line)) textBegan = true;
  }
  for (const index of findHeadlines(lines, kinds, pack.structure)) kinds[index] = 'headline';
  return kinds;
}

function kindOfLine(line: string, mayOpenText: boolean, { patterns }: StructureRules): StructureKind {
  const fits = patterns.find(
    ({ pattern, longest, opensText }) =>
      (longest === undefined || line.length <= longest) &&
      (opensText !== true || mayOpenText) &&
      pattern.test(line),
  );
  return fits?.kind ?? 'body';
}
