import { findDates } from '../../layers/entity/dates/findDates';
import { findNumbers } from '../../layers/entity/findNumbers';
import { createNamesDetector } from '../../layers/entity/names/detectNames';
import { createNameLexicon } from '../../layers/entity/names/nameLexicon';
import { createWordReader } from '../../layers/entity/names/words';
import type { EntityRules } from '../../layers/entity/types';
import { createTagger } from '../../model/tagger';
import type { TaggerWeights } from '../../model/weights';
import type { Reading } from '../../text/reading';
import type { Lexicon } from '../lexicon';
import { createDateRules } from './dates';
import { stems } from './morphology';
import { createNameRules } from './nameRules';
import { findNames } from './names/findNames';
import { wordShape } from './names/wordShape';
import { createNumberRules } from './numbers';
import { roleRules } from './roleRules';

export function createEntityRules(lexicon: Lexicon, weights?: TaggerWeights): EntityRules {
  const dates = createDateRules(lexicon);
  const numbers = createNumberRules(lexicon);
  const names = createNameLexicon(lexicon, stems, wordShape);
  const readWords = createWordReader(names);
  const readNames = (reading: Reading) => {
    const words = readWords(reading);
    return { words, found: findNames(reading, words) };
  };
  const tagger = weights && createTagger(weights, stems);
  return {
    readNames,
    names: createNameRules(names),
    detectors: [
      reading => findDates(reading, dates),
      reading => findNumbers(reading, numbers),
      createNamesDetector(readNames, roleRules, tagger),
    ],
  };
}
