import { createNumberRules as createRules, type NumberRules } from '../../layers/entity/findNumbers';
import { wordSet } from '../../text/wordSet';
import type { Lexicon } from '../lexicon';
import { stems } from './morphology';

export function createNumberRules(lexicon: Lexicon): NumberRules {
  return createRules(lexicon, stems, {
    scalesAlone: wordSet('hundreds thousands millions billions dozens lakhs crores'),
    ordinalSuffixes: wordSet('st nd rd th am pm s'),
    labels: wordSet('section article chapter page no number ward'),
  });
}
