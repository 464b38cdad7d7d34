import type { LanguagePack } from '../../languages/types';
import type { Attribution } from '../types';
import type { AttributionInput } from './types';

export function findAttributions(input: AttributionInput, pack: LanguagePack): readonly Attribution[] {
  return pack.attribution.findAttributions(input);
}
