import type { ClaimRules } from '../../layers/claim/types';
import type { Lexicon } from '../lexicon';

export function createClaimRules(_lexicon: Lexicon): ClaimRules {
  return { isCheckable: () => true, reasons: () => [] };
}
