import type { EntityRules } from '../../layers/entity/types';
import type { Lexicon } from '../lexicon';

export function createEntityRules(_lexicon: Lexicon): EntityRules {
  return { detectors: [] };
}
