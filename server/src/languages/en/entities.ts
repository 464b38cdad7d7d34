import { findDates } from '../../layers/entity/dates/findDates';
import { findNumbers } from '../../layers/entity/findNumbers';
import { createNameLexicon } from '../../layers/entity/names/nameLexicon';
import { createWordReader } from '../../layers/entity/names/words';
import type { EntityRules } from '../../layers/entity/types';
import type { Lexicon } from '../lexicon';
import { createDateRules } from './dates';
import { stems } from './morphology';
import { createNameRules } from './nameRules';
import { findNames } from './names/findNames';
import { wordShape } from './names/wordShape';
import { createNumberRules } from './numbers';

export function createEntityRules(lexicon: Lexicon): EntityRules {
  const dates = createDateRules(lexicon);
  const numbers = createNumberRules(lexicon);
  const names = createNameLexicon(lexicon, stems, wordShape);
  const readWords = createWordReader(names);
  return {
    names: createNameRules(names),
    detectors: [
      reading => findDates(reading, dates),
      reading => findNumbers(reading, numbers),
      reading => findNames(reading, readWords(reading)),
    ],
  };
}
