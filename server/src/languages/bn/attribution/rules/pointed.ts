import type { Statement } from '../../../../layers/attribution/statements';
import { lookupKey } from '../../../../text/lookupKey';
import { wordSet } from '../../../../text/wordSet';
import { onlyPoints } from '../drafts';
import { followingSpeaker } from '../followingSpeaker';
import { nearestSpeaker } from '../nearestSpeaker';
import { isFiniteVerb } from '../nounCase';
import { openingSpeaker } from '../openingSpeaker';
import type { Speaker } from '../speaker';
import { type CueContext, type Ruling, ruling } from './context';

/** `CLAUSE, এমন আশঙ্কা প্রকাশ করেছেন SPEAKER`, `CLAUSE—SPEAKER এমন তথ্য দিয়েছেন`, `CLAUSE কি না, সেই প্রশ্ন তুলেছেন SPEAKER`. */
export function pointedClause(context: CueContext): Ruling | undefined {
  const { units, cue, from, lists } = context;
  const pointer = pointerBefore(units, cue.from);
  if (pointer === undefined || cue.agreement === 'participle') return undefined;
  const mark = markBefore(units, from, pointer);
  if (mark === undefined || mark - from < LEAST_UNITS || !endsClause(units, mark)) return undefined;
  if (onlyPoints(units, from, mark)) return undefined;
  const heard = cue.agreement === 'passive';
  const after = heard ? undefined : followingSpeaker(units, cue.to, lists);
  const between =
    heard || after !== undefined ? undefined : nearestSpeaker(units, mark + 1, pointer, cue.agreement, lists);
  const opening =
    heard || after !== undefined || between !== undefined
      ? undefined
      : openingSpeaker(units, from, mark, cue.agreement, lists);
  const speaker: Speaker | undefined = after ?? between ?? opening;
  return ruling(context, Math.max(cue.to, after?.to ?? 0), {
    from: opening?.to ?? from,
    to: mark,
    speaker,
    confidence: speaker === undefined ? 0.6 : 0.85,
    why: 'rule: CONTENT, এমন আশঙ্কা প্রকাশ করেন SPEAKER',
    otherwise: heard ? 'hearsay' : 'previous',
  });
}

/** The content of a clause with its verb is hardly shorter. */
const LEAST_UNITS = 3;
/** As far before the pointer stands the mark that ends the clause, a speaker between them. */
const LONGEST_SPEAKER = 12;

/** The index of এমন, সেই, এ রকম before the cue or before its noun; এমনটাই is a noun itself. */
function pointerBefore(units: Statement, cue: number): number | undefined {
  const at = MATTERS.has(units[cue - 1]?.key ?? '') ? cue - 1 : cue;
  const last = units[at - 1]?.key ?? '';
  if (SUCH.has(last) || SUCH_THINGS.has(last)) return at - 1;
  return last === KIND && THIS.has(units[at - 2]?.key ?? '') ? at - 2 : undefined;
}

const MATTERS = wordSet('তথ্য কথা খবর মন্তব্য কথাই তথ্যই অভিযোগ');
const SUCH = wordSet('এমন এমনই সেই এরকম');
const SUCH_THINGS = wordSet('এমনটা এমনটাই এমনটি এমনটিই');
const KIND = lookupKey('রকম');
const THIS = wordSet('এ এই সে সেই');

function markBefore(units: Statement, from: number, pointer: number): number | undefined {
  for (let i = pointer - 1; i > from && pointer - i <= LONGEST_SPEAKER; i--) {
    const unit = units[i];
    if (unit === undefined || unit.kind === 'quote') return undefined;
    if (unit.key === ',' || unit.key === '—' || unit.key === '–' || unit.key === '-') return i;
  }
  return undefined;
}

/** The words before the mark are a clause: they end in a verb, or in কি না. */
function endsClause(units: Statement, mark: number): boolean {
  const last = units[mark - 1];
  if (last === undefined || last.kind !== 'word' || last.mention !== null) return false;
  return isFiniteVerb(last.key) || NOTS.has(last.key);
}

const NOTS = wordSet('না কিনা নি যাবে পারে পারেন হবে');
