import { createReasons } from '../../layers/claim/listedReasons';
import type { ClaimRules } from '../../layers/claim/types';
import type { Lexicon } from '../lexicon';
import { isCheckable } from './claims/checkable';
import { stems } from './morphology';

export function createClaimRules(lexicon: Lexicon): ClaimRules {
  return { isCheckable, reasons: createReasons(lexicon, stems) };
}
