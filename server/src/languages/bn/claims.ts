import type { ClaimRules } from '../../layers/claim/types';
import type { Lexicon } from '../lexicon';
import { isCheckable } from './claims/checkable';
import { createReasons } from './claims/reasons';

export function createClaimRules(lexicon: Lexicon): ClaimRules {
  return { isCheckable, reasons: createReasons(lexicon) };
}
