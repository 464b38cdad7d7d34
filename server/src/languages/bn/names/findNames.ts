import type { NameLexicon } from '../../../layers/entity/names/nameLexicon';
import type { Word } from '../../../layers/entity/names/words';
import type { Mention } from '../../../layers/types';
import type { Reading } from '../../../text/reading';
import { findAcronyms } from './acronyms';
import { findBodies } from './bodies';
import { findHeaded } from './headed';
import { findListed } from './listed';
import { findPeople } from './people';
import { findTitled } from './titled';

/** Finds names of persons, organizations, places, nationalities, events and works by lists, head words and titles. */
export const findNames = (
  reading: Reading,
  words: readonly Word[],
  lists: NameLexicon,
): readonly Mention[] => [
  ...findListed(reading, words),
  ...findHeaded(reading, words, lists),
  ...findPeople(reading, words, lists),
  ...findBodies(reading, words),
  ...findAcronyms(reading, words),
  ...findTitled(reading, words),
];
