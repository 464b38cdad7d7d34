import type { AttributionInput } from '../attribution/types';
import type { Attribution, Claim } from '../types';

export interface ClaimInput extends AttributionInput {
  readonly attributions: readonly Attribution[];
}

/** What a language brings to the claim layer. */
export interface ClaimRules {
  findClaims(input: ClaimInput): readonly Claim[];
}
