import type { LanguagePack } from '../../languages/types';
import type { Claim } from '../types';
import type { ClaimInput } from './types';

export function findClaims(input: ClaimInput, pack: LanguagePack): readonly Claim[] {
  return pack.claims.findClaims(input);
}
