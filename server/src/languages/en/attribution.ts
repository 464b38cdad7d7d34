import type { AttributionRules } from '../../layers/attribution/types';
import type { Lexicon } from '../lexicon';
import { createNounLists } from './attribution/nounLists';
import { createSourceRules } from './attribution/sources';

export function createAttributionRules(lexicon: Lexicon): AttributionRules {
  const lists = createNounLists(lexicon);
  return { findAttributions: () => [], sources: createSourceRules(lexicon, lists) };
}
