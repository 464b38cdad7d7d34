import { assembleEntityRules } from '../../layers/entity/assembleEntityRules';
import { createNameLexicon } from '../../layers/entity/names/nameLexicon';
import type { EntityRules } from '../../layers/entity/types';
import { createTagger } from '../../model/tagger';
import type { TaggerWeights } from '../../model/weights';
import type { Lexicon } from '../lexicon';
import { createDateRules } from './dates';
import { stems } from './morphology';
import { createNameRules } from './nameRules';
import { findNames } from './names/findNames';
import { mendNames } from './names/mend/mendNames';
import { wordShape } from './names/wordShape';
import { createNumberRules } from './numbers';
import { roleRules } from './roleRules';

export function createEntityRules(lexicon: Lexicon, weights?: TaggerWeights): EntityRules {
  const lists = createNameLexicon(lexicon, stems, wordShape);
  return assembleEntityRules({
    dates: createDateRules(lexicon),
    numbers: createNumberRules(lexicon),
    lists,
    roles: roleRules,
    names: createNameRules(lists),
    findNames,
    mendNames,
    tagger: weights && createTagger(weights, stems),
  });
}
