import { type Statement, stretch } from '../../../layers/attribution/statements';
import { lookupKey } from '../../../text/lookupKey';
import { stems } from '../morphology';
import type { Draft } from './drafts';
import { trim } from './drafts';
import { NOMINATIVE_PRONOUNS, nameCase } from './heads';
import type { NounLists } from './nounLists';
import { CARRY_WORDS, DETERMINERS, SHIFT_WORDS, SPEECH_PERSONS } from './words';

/**
 * Unmarked speech runs on: the sentences after `তিনি বলেন, …` belong to it, to the paragraph's end or the next cue.
 * After বলেন any sentence does unless it opens a new matter, after other forms only one that speaks in the first
 * or second person or carries on (তাই, তবে, এর …).
 */
export function runOn(
  drafts: readonly Draft[],
  statements: readonly Statement[],
  text: string,
  lists: NounLists,
): readonly Draft[] {
  const taken = new Set(drafts.map(draft => draft.statement));
  const byPronoun = new Set(
    drafts.filter(draft => isPronoun(draft, text, lists)).map(draft => draft.statement),
  );
  return drafts.map(draft => {
    if (!draft.open || draft.type === 'direct') return draft;
    const loose = isLoose(draft, text);
    let last = draft.statement;
    while (
      last + 1 < statements.length &&
      !taken.has(last + 1) &&
      goesOn(statements[last + 1] ?? [], loose, lists) &&
      !(byPronoun.has(last + 2) && introduces(statements[last + 1] ?? [], lists))
    )
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

const LOOSE = new RegExp(
  `(?:${['বলেন', 'জানান', 'করেন', 'জানায়', 'বলে', 'যায়', 'গেছে', 'বলা হয়', 'জানানো হয়', 'উল্লেখ করা হয়'].map(lookupKey).join('|')})$`,
  'u',
);

/** The present tense tells on: বলেন, জানান, মনে করেন. */
function isLoose({ cue }: Draft, text: string): boolean {
  return cue !== null && LOOSE.test(lookupKey(text.slice(cue.start, cue.end)));
}

function goesOn(units: Statement, loose: boolean, lists: NounLists): boolean {
  const words = units.filter(unit => unit.kind !== 'mark');
  const [first, second] = words;
  if (
    first === undefined ||
    first.kind === 'quote' ||
    SHIFT_WORDS.has(first.key) ||
    tellsWhoAttended(words) ||
    tellsOfSpeaker(words, lists)
  )
    return false;
  if (loose || CARRY_WORDS.has(first.key)) return true;
  return CARRIED.has(`${first.key} ${second?.key ?? ''}`) || units.some(unit => SPEECH_PERSONS.has(unit.key));
}

const CARRIED = new Set(['এ জন্য', 'এ কারণে', 'এ ছাড়া', 'সে কারণে', 'সে জন্য', 'এই কারণে'].map(lookupKey));

/** `এ সময় উপস্থিত ছিলেন …`, `সভায় সভাপতিত্ব করেন …`: the reporter tells of the meeting. */
const tellsWhoAttended = (words: Statement): boolean =>
  words.some(
    ({ key }, i) =>
      (key === PRESENT && WERE.has(words[i + 1]?.key ?? '')) ||
      (PRESIDED.has(key) && words[i + 1] !== undefined),
  );

const PRESENT = lookupKey('উপস্থিত');
const WERE = new Set([lookupKey('ছিলেন')]);
const PRESIDED = new Set([lookupKey('সভাপতিত্ব')]);

/** `… দেননি তিনি`, `এ খেলোয়াড়ের ঘরে`: the reporter speaks of the speaker. */
function tellsOfSpeaker(words: Statement, lists: NounLists): boolean {
  const last = words[words.length - 1];
  if (last !== undefined && NOMINATIVE_PRONOUNS.has(last.key)) return true;
  return words.some((unit, i) => DETERMINERS.has(words[i - 1]?.key ?? '') && isRole(unit.key, lists));
}

const isRole = (key: string, lists: NounLists): boolean =>
  stems(key).some(({ stem }) => lists.roles.has(stem));

const isPronoun = ({ mention }: Draft, text: string, lists: NounLists): boolean =>
  mention !== null && lists.pronouns.has(lookupKey(text.slice(mention.start, mention.end)));

/** `মাঝি রফিক হাসান ধান তুলছেন …। তিনি বলেন`: the sentence before a pronoun brings in its person, in the reporter's words. */
const introduces = (units: Statement, lists: NounLists): boolean =>
  !units.some(unit => SPEECH_PERSONS.has(unit.key)) &&
  units.some(
    (unit, i) =>
      unit.mention?.type === 'PER' &&
      units[i + 1]?.mention !== unit.mention &&
      nameCase(unit, lists) === 'nominative',
  );
