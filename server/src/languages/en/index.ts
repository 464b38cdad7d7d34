import type { LanguageEntry } from '../types';
import { createAttributionRules } from './attribution';
import { createClaimRules } from './claims';
import { createEntityRules } from './entities';
import { stems } from './morphology';
import { sentences } from './sentences';
import { structure } from './structure';

export const en: LanguageEntry = {
  id: 'en',
  letter: /\p{Script=Latin}/u,
  asset: 'en.lexicon',
  tagger: 'en.tagger',
  create: (lexicon, weights) => ({
    id: 'en',
    lexicon,
    sentences,
    stems,
    structure,
    entities: createEntityRules(lexicon, weights),
    attribution: createAttributionRules(lexicon),
    claims: createClaimRules(lexicon),
  }),
};
