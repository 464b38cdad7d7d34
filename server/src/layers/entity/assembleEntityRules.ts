import type { Tagger } from '../../model/tagger';
import type { Reading } from '../../text/reading';
import type { Mention } from '../types';
import { type DateRules, findDates } from './dates/findDates';
import { findNumbers, type NumberRules } from './findNumbers';
import { createNamesDetector, type MendNames } from './names/detectNames';
import { findDatelinePlace } from './names/findDatelinePlace';
import type { RoleRules } from './names/findRoles';
import type { NameLexicon } from './names/nameLexicon';
import { createWordReader, type Word } from './names/words';
import type { EntityRules, NameRules } from './types';

/** The parts that a language puts together for the entity layer. */
export interface EntityParts {
  readonly dates: DateRules;
  readonly numbers: NumberRules;
  readonly lists: NameLexicon;
  readonly roles: RoleRules;
  readonly names: NameRules;
  /** What lists and rules find in a paragraph, names that overlap included. */
  findNames(reading: Reading, words: readonly Word[]): readonly Mention[];
  readonly mendNames?: MendNames;
  /** None where a language has no trained model. */
  readonly tagger: Tagger | undefined;
}

/** Dates, figures, and names by rules and tagger, as every language finds them. */
export function assembleEntityRules(parts: EntityParts): EntityRules {
  const readWords = createWordReader(parts.lists);
  const readNames = (reading: Reading) => {
    const words = readWords(reading);
    return { words, found: parts.findNames(reading, words) };
  };
  return {
    readNames,
    names: parts.names,
    detectors: [
      reading => findDates(reading, parts.dates),
      reading => findNumbers(reading, parts.numbers),
      (reading, kind) => findDatelinePlace(reading, kind, parts.names),
      createNamesDetector(readNames, parts.roles, parts.tagger, parts.mendNames),
    ],
  };
}
