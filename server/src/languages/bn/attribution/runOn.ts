import { type Statement, stretch } from '../../../layers/attribution/statements';
import { lookupKey } from '../../../text/lookupKey';
import type { Draft } from './drafts';
import { trim } from './drafts';
import { CARRY_WORDS, SHIFT_WORDS, SPEECH_PERSONS } from './words';

/**
 * Unmarked speech runs on: the sentences after `তিনি বলেন, …` belong to it, to the paragraph's end or the next cue.
 * After বলেন any sentence does unless it opens a new matter, after other forms only one that speaks in the first
 * or second person or carries on (তাই, তবে, এর …).
 */
export function runOn(
  drafts: readonly Draft[],
  statements: readonly Statement[],
  text: string,
): readonly Draft[] {
  const taken = new Set(drafts.map(draft => draft.statement));
  return drafts.map(draft => {
    if (!draft.open || draft.type === 'direct') return draft;
    const loose = isLoose(draft, text);
    let last = draft.statement;
    while (last + 1 < statements.length && !taken.has(last + 1) && goesOn(statements[last + 1] ?? [], loose))
      last++;
    if (last === draft.statement) return draft;
    const units = statements[last] ?? [];
    const [, end] = trim(units, 0, units.length);
    const tail = stretch(units, 0, end);
    if (tail === undefined) return draft;
    const marked = statements
      .slice(draft.statement + 1, last + 1)
      .some(list => list.some(unit => unit.kind === 'quote'));
    return {
      ...draft,
      type: marked ? 'mixed' : draft.type,
      content: { start: draft.content.start, end: tail.end },
    };
  });
}

const LOOSE = ['বলেন', 'জানা যায়', 'জানা গেছে'].map(lookupKey);

function isLoose({ cue }: Draft, text: string): boolean {
  if (cue === null) return false;
  const words = lookupKey(text.slice(cue.start, cue.end));
  return LOOSE.some(form => words.endsWith(form));
}

function goesOn(units: Statement, loose: boolean): boolean {
  const first = units.find(unit => unit.kind !== 'mark');
  if (first === undefined || first.kind === 'quote') return false;
  if (SHIFT_WORDS.has(first.key)) return false;
  return loose || CARRY_WORDS.has(first.key) || units.some(unit => SPEECH_PERSONS.has(unit.key));
}
