import type { SentenceRules } from '../../text/sentences';
import { wordSet } from '../../text/wordSet';

export const sentences: SentenceRules = {
  stops: new Set(['?', '!']),
  fullStopEnds: true,
  abbreviations: wordSet(
    'mr mrs ms dr gen col lt sen rep gov st no jan feb mar apr jun jul aug sep sept oct nov dec md prof capt sgt vs inc ltd co corp jr sr rev hon sens reps gens cpl fr ft mt',
  ),
};
