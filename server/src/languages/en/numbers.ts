import { createNumberRules as createRules, type NumberRules } from '../../layers/entity/findNumbers';
import type { Lexicon } from '../lexicon';
import { stems } from './morphology';

export function createNumberRules(lexicon: Lexicon): NumberRules {
  return createRules(lexicon, stems, {
    scalesAlone: new Set(['hundreds', 'thousands', 'millions', 'billions', 'dozens', 'lakhs', 'crores']),
    ordinalSuffixes: new Set(['st', 'nd', 'rd', 'th', 'am', 'pm', 's']),
    labels: new Set(['section', 'article', 'chapter', 'page', 'no', 'number', 'ward']),
  });
}
