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
  tagger: 'bn.tagger',
  create: (lexicon, weights) => ({
    id: 'bn',
    lexicon,
    sentences,
    stems,
    structure,
    entities: createEntityRules(lexicon, weights),
    attribution: createAttributionRules(lexicon),
    claims: createClaimRules(lexicon),
  }),
};
