import type { AttributionRules } from '../../layers/attribution/types';
import type { Lexicon } from '../lexicon';

export function createAttributionRules(_lexicon: Lexicon): AttributionRules {
  return { findAttributions: () => [] };
}
