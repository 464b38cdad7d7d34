import type { LanguageEntry } from '../types';
import { createAttributionRules } from './attribution';
import { createClaimRules } from './claims';
import { createEntityRules } from './entities';
import { stems } from './morphology';
import { sentences } from './sentences';
import { structure } from './structure';

export const bn: LanguageEntry = {
  id: 'bn',
  letter: /\p{Script=Bengali}/u,
  asset: 'bn.lexicon',
  create: lexicon => ({
    id: 'bn',
    lexicon,
    sentences,
    stems,
    structure,
    entities: createEntityRules(lexicon),
    attribution: createAttributionRules(lexicon),
    claims: createClaimRules(lexicon),
  }),
};
