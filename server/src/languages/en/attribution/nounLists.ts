import type { Lexicon } from '../../lexicon';
import { createNounLists as createLists, type NounLists } from '../../nounLists';
import { PREPOSITIONS } from './words';

export type { NounLists };

export const createNounLists = (lexicon: Lexicon): NounLists => createLists(lexicon, headOf);

/** The word that heads a listed phrase: chief in `chief of police`, minister in `prime minister`. */
function headOf(phrase: string): string {
  const words = phrase.split(' ');
  const end = words.findIndex((word, i) => i > 0 && PREPOSITIONS.has(word));
  return words[(end < 0 ? words.length : end) - 1] ?? phrase;
}
