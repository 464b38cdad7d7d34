import type { DateRules } from '../../layers/entity/dates/findDates';
import { createPieceReader } from '../../layers/entity/dates/pieces';
import type { Lexicon } from '../lexicon';
import { stems } from './morphology';

/** Listed forms that say too little to be a date. */
const VAGUE = new Set(['now', 'currently', 'recently', 'present', 'second', 'seconds']);

export function createDateRules(lexicon: Lexicon): DateRules {
  return {
    readPiece: createPieceReader(lexicon, stems, {
      isVague: key => VAGUE.has(key),
      clockSuffixes: new Set(['am', 'pm']),
      daySuffixes: new Set(['st', 'nd', 'rd', 'th']),
      clockWords: new Set(['am', 'pm', 'a.m.', 'p.m.']),
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
