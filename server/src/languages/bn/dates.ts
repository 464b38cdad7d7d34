import type { DateRules } from '../../layers/entity/dates/findDates';
import { createPieceReader } from '../../layers/entity/dates/pieces';
import { wordSet } from '../../text/wordSet';
import type { Lexicon } from '../lexicon';
import { stems } from './morphology';

/** Words after a number of years that make it an age or a sentence and no time: ২২ বছর বয়সী, সাত বছরের কারাদণ্ড. */
const AGE = wordSet('কারাদণ্ড কারাদণ্ডের কারাদণ্ডে সশ্রম বিনাশ্রম সাজা জেল বয়সী বয়সি বয়স বয়সে বয়সের বয়সীরা বয়স্ক');

/** Listed forms that say too little to be a date: now, the present; two parties (পক্ষ) are no fortnight. */
const VAGUE = wordSet('এখন এখনই এখনও এখনো বর্তমান বর্তমানে সম্প্রতি ইদানীং পক্ষ সফর যুগ মেয়েদের মেয়ের মেয়ে');

export function createDateRules(lexicon: Lexicon): DateRules {
  return {
    readPiece: createPieceReader(lexicon, stems, {
      isVague: key => stems(key).some(({ stem }) => VAGUE.has(stem)),
      clockSuffixes: wordSet('টা টায় টার টারও টাতে'),
      daySuffixes: wordSet('শে লা রা ঠা ই এ'),
      clockWords: wordSet('টা টায় টার ঘটিকা ঘটিকায়'),
      capitalised: false,
    }),
    offsets: new Map([...lexicon.list('date-offsets')].map(([key, [offset]]) => [key, offset ?? ''])),
    future: wordSet('আগামী সামনের'),
    alone: new Set(['word', 'month', 'weekday', 'daypart']),
    isAge: (reading, after) => AGE.has(reading.tokens[after]?.key ?? ''),
  };
}
