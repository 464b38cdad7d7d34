import type { DateRules } from '../../layers/entity/dates/findDates';
import { createPieceReader } from '../../layers/entity/dates/pieces';
import { wordSet } from '../../text/wordSet';
import type { Lexicon } from '../lexicon';
import { stems } from './morphology';

/** Listed forms that say too little to be a date. */
const VAGUE = wordSet('now currently recently present second seconds');

export function createDateRules(lexicon: Lexicon): DateRules {
  return {
    readPiece: createPieceReader(lexicon, stems, {
      isVague: key => VAGUE.has(key),
      clockSuffixes: wordSet('am pm'),
      daySuffixes: wordSet('st nd rd th'),
      clockWords: wordSet('am pm a.m. p.m.'),
      capitalised: true,
    }),
    offsets: new Map([...lexicon.list('date-offsets')].map(([key, [offset]]) => [key, offset ?? ''])),
    future: new Set(['next', 'coming', 'the coming', 'the next']),
    alone: new Set(['word', 'month', 'weekday', 'year', 'clock']),
    isAge: (reading, after) => {
      const key = reading.tokens[after]?.key;
      return key === 'old' || (key === '-' && reading.tokens[after + 1]?.key === 'old');
    },
  };
}
