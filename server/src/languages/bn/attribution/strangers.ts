import type { Statement } from '../../../layers/attribution/statements';
import { wordSet } from '../../../text/wordSet';
import { stems } from '../morphology';
import { type Head, headAt } from './heads';
import { caseOf, isFiniteVerb } from './nounCase';
import type { NounLists } from './nounLists';
import type { Speaker } from './speaker';
import { ADVERBS, LIGHT_VERBS, PHRASE_BOUNDS } from './words';

/** Whom the words were said to, when and how: what may stand between a speaker and the cue. */
export function isPassedOver(units: Statement, i: number, lists: NounLists): boolean {
  const unit = units[i];
  if (unit === undefined) return false;
  if (unit.mention !== null && unit.mention === units[i + 1]?.mention) return true;
  if (unit.mention?.type === 'DATE' || isAdverb(unit.key) || unit.kind === 'mark') return true;
  const nounCase = caseOf(unit.key);
  return (
    nounCase === 'object' ||
    nounCase === 'locative' ||
    lists.pronouns.has(unit.key) ||
    ADDRESSEES.has(unit.key)
  );
}

const COUNTS = wordSet('এক একটি একজন দুই কিছু বেশ');
const LONGEST_NAME = 4;

/** The title or kind of body that unknown name words follow: আইনজীবী, দৈনিক. */
function titleBefore(units: Statement, at: number, lists: NounLists): Head | undefined {
  for (let i = at - 1; i >= 0 && at - i <= LONGEST_NAME; i--) {
    const unit = units[i];
    if (unit === undefined || unit.kind !== 'word') return undefined;
    const head = headAt(units, i, lists);
    if (head !== undefined)
      return head.nounCase === 'nominative' && !head.pronoun && unit.mention?.type !== 'PER'
        ? head
        : undefined;
    if (PHRASE_BOUNDS.has(unit.key) || caseOf(unit.key) !== 'nominative') return undefined;
  }
  return undefined;
}

const isAdverb = (key: string): boolean => stems(key).some(({ stem }) => ADVERBS.has(stem));

const ADDRESSEES = wordSet('সাংবাদিকদের গণমাধ্যমকর্মীদের উদ্দেশে');

/** A name that no list knows, right before the cue or its addressee: কৌঁসুলি লুবাব মৃধা আদালতকে বলেন. */
export function strangerAt(units: Statement, i: number, lists: NounLists): Head | undefined {
  const unit = units[i];
  if (unit === undefined || unit.kind !== 'word' || unit.mention !== null) return undefined;
  if (stems(unit.key).some(({ stem }) => lists.pronouns.has(stem))) return undefined;
  if (isPassedOver(units, i, lists) || PHRASE_BOUNDS.has(unit.key) || isFiniteVerb(unit.key))
    return undefined;
  // ‘জুলুম’ আখ্যা দিয়ে বলেন: the noun belongs to its verb.
  if (LIGHT_VERBS.has(units[i + 1]?.key ?? '')) return undefined;
  if (caseOf(unit.key) !== 'nominative' || COUNTS.has(unit.key)) return undefined;
  const title = titleBefore(units, i, lists);
  const common = { pronoun: false, plural: false, nounCase: 'nominative' } as const;
  return title === undefined
    ? { ...common, who: 'person', weight: 0.75 }
    : { ...common, who: title.who, weight: title.weight + 0.15 };
}

/** A name that no list knows, alone behind the cue: বললেন লুবাব। */
export function strangerOver(
  units: Statement,
  from: number,
  end: number,
  lists: NounLists,
): Speaker | undefined {
  let to = end;
  while (to > from && units[to - 1]?.kind === 'mark') to--;
  if (to <= from || to - from > LONGEST_NAME) return undefined;
  for (let i = from; i < to; i++) if (strangerAt(units, i, lists) === undefined) return undefined;
  const head = strangerAt(units, to - 1, lists);
  return head === undefined ? undefined : { from, to, head };
}
