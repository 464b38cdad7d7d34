import { CERTAIN } from '../../../../layers/entity/certainty';
import type { Mention } from '../../../../layers/types';
import type { NameEvidence } from '../../../../model/features';
import type { Reading } from '../../../../text/reading';
import { byPosition } from '../../../../text/span';
import { joinBodies } from './joinBodies';
import { joinPersons } from './joinPersons';
import { withoutTitles } from './withoutTitles';

/**
 * Brings the names that tagger and rules found into the form of the guidelines: what is certain stands alone, titles
 * are no part of a person's name, suffixes are, and a place before a body belongs to the body.
 */
export function mendNames(
  reading: Reading,
  evidence: NameEvidence,
  names: readonly Mention[],
): readonly Mention[] {
  const settled = preferCertain(reading, evidence, names);
  const untitled = settled.flatMap(name => withoutTitles(reading, evidence.words, name));
  const sorted = [...untitled].sort(byPosition);
  return joinPersons(reading, joinBodies(reading, evidence.words, sorted));
}

/** Drops the names that touch one which a rule is certain of. */
function preferCertain(
  { text }: Reading,
  { found }: NameEvidence,
  names: readonly Mention[],
): readonly Mention[] {
  const certain = found.filter(({ confidence }) => confidence >= CERTAIN);
  if (certain.length === 0) return names;
  const taken = new Uint8Array(text.length);
  for (const { start, end } of certain) taken.fill(1, start, end);
  const isFree = ({ start, end }: Mention) => !taken.subarray(start, end).includes(1);
  return [...names.filter(isFree), ...certain];
}
