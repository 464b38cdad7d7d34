import type { Statement } from '../../../layers/attribution/statements';
import { lookupKey } from '../../../text/lookupKey';
import { stems } from '../morphology';
import { caseOf, isFiniteVerb } from './nounCase';
import { type Head, headAt, type NounLists, phraseStart } from './nounPhrases';
import type { Agreement } from './verbForms';
import { ADVERBS, PHRASE_BOUNDS, STOPS } from './words';

/** A noun phrase that speaks, over the units [from, to). */
export interface Speaker {
  readonly from: number;
  readonly to: number;
  readonly head: Head;
}

/** How well a kind of speaker goes with a verb form: বলেছেন wants persons, বলেছে organizations. */
const AGREES: Readonly<Record<Agreement, Readonly<Record<Head['who'], number>>>> = {
  honorific: { person: 1, people: 1, thing: 0.35, document: 0 },
  plain: { person: 0.55, people: 0.8, thing: 1, document: 0.4 },
  passive: { person: 0, people: 0, thing: 0.8, document: 1 },
  participle: { person: 1, people: 1, thing: 0.8, document: 0.3 },
};

const PER_COMMA = 0.2;
const PER_UNIT = 0.02;
const PER_VERB = 0.25;
const LEAST = 0.22;

/** The speaker nearest before unit `to`: একজন কর্মকর্তা in … একজন কর্মকর্তা সাংবাদিকদের বলেন. */
export function nearestSpeaker(
  units: Statement,
  from: number,
  to: number,
  agreement: Agreement,
  lists: NounLists,
): Speaker | undefined {
  let best: { speaker: Speaker; score: number } | undefined;
  let cost = 0;
  let stillNear = true;
  for (let i = to - 1; i >= from; i--) {
    const unit = units[i];
    if (unit === undefined) break;
    if (unit.key === ',' || unit.kind === 'quote') cost += PER_COMMA;
    else if (unit.mention === null && isFiniteVerb(unit.key)) cost += PER_VERB;
    else cost += PER_UNIT;
    const head = headAt(units, i, lists) ?? (stillNear ? strangerAt(units, i, lists) : undefined);
    // ফারুক হোসের বলেন: right before the verb a name is the subject, however it ends.
    const adjacent = i === to - 1 && unit.mention?.type === 'PER';
    const subject = head?.nounCase === 'nominative' || adjacent;
    stillNear &&= isPassedOver(units, i, lists);
    if (head !== undefined && subject) {
      const weight = adjacent ? 1 : head.weight;
      const score = weight * AGREES[agreement][head.who] - cost;
      if (score > LEAST && (best === undefined || score > best.score)) {
        best = { score, speaker: { from: joinedStart(units, from, i, lists), to: i + 1, head } };
      }
    }
    if (cost > 1) break;
  }
  return best?.speaker;
}

/** Whom the words were said to, when and how: what may stand between a speaker and the cue. */
function isPassedOver(units: Statement, i: number, lists: NounLists): boolean {
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

const COUNTS = new Set(['এক', 'একটি', 'একজন', 'দুই', 'কিছু', 'বেশ'].map(lookupKey));
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

const ADDRESSEES = new Set(['সাংবাদিকদের', 'গণমাধ্যমকর্মীদের', 'উদ্দেশে'].map(lookupKey));

/** A name that no list knows, right before the cue or its addressee: আইনজীবী এহসানুল হক সমাজী আদালতকে বলেন. */
function strangerAt(units: Statement, i: number, lists: NounLists): Head | undefined {
  const unit = units[i];
  if (unit === undefined || unit.kind !== 'word' || unit.mention !== null) return undefined;
  if (stems(unit.key).some(({ stem }) => lists.pronouns.has(stem))) return undefined;
  if (isPassedOver(units, i, lists) || PHRASE_BOUNDS.has(unit.key) || isFiniteVerb(unit.key))
    return undefined;
  if (caseOf(unit.key) !== 'nominative' || COUNTS.has(unit.key)) return undefined;
  const title = titleBefore(units, i, lists);
  const common = { pronoun: false, plural: false, nounCase: 'nominative' } as const;
  return title === undefined
    ? { ...common, who: 'person', weight: 0.75 }
    : { ...common, who: title.who, weight: title.weight + 0.15 };
}

/**
 * The speaker that opens the units [from, to): কিম ইয়ং হো in কিম ইয়ং হো … নিয়ে উদ্বেগ প্রকাশ করেছেন. Dates and places
 * before it are passed over.
 */
export function openingSpeaker(
  units: Statement,
  from: number,
  to: number,
  agreement: Agreement,
  lists: NounLists,
): Speaker | undefined {
  for (let i = from; i < to; i++) {
    const unit = units[i];
    if (unit === undefined || unit.kind === 'quote') return undefined;
    const head = headAt(units, i, lists);
    if (head === undefined || head.nounCase !== 'nominative') continue;
    if (AGREES[agreement][head.who] * head.weight < 0.45) continue;
    if (leansOnNext(units, i, lists)) continue;
    let end = i + 1;
    if (units[end]?.key === '(') {
      const close = closingBracket(units, end);
      if (close !== undefined) end = close + 1;
    }
    return { from: phraseStart(units, i, from, lists), to: namedEnd(units, end, to), head };
  }
  return undefined;
}

/** বিএনপি নেতা, রাশিয়া ও ইউক্রেনের: a name before another noun or a conjunction does not end its phrase. */
function leansOnNext(units: Statement, i: number, lists: NounLists): boolean {
  const next = units[i + 1];
  if (next === undefined) return false;
  if (lists.pronouns.has(units[i]?.key ?? '')) return false;
  if (next.key === 'ও' || next.key === '-' || next.key === '–') return true;
  if (units[i]?.mention?.type === 'PER' && next.mention !== null) return false;
  if (next.mention !== null && NAMES.has(next.mention.type)) return true;
  return (
    next.kind === 'word' &&
    headAt(units, i + 1, lists)?.nounCase === 'nominative' &&
    !lists.pronouns.has(next.key)
  );
}

const NAMES: ReadonlySet<string> = new Set(['PER', 'ROLE', 'ORG']);
const NAMED = lookupKey('নামে');

/** শান্ত নামে এক ছেলে: who bears the name belongs to the phrase. */
function namedEnd(units: Statement, end: number, to: number): number {
  if (units[end]?.key !== NAMED) return end;
  let last = end + 1;
  while (last < to && last < end + 3 && caseOf(units[last]?.key ?? '') === 'nominative') last++;
  return last;
}

function closingBracket(units: Statement, open: number): number | undefined {
  for (let k = open + 1; k < units.length && k <= open + 8; k++) if (units[k]?.key === ')') return k;
  return undefined;
}

const LONGEST_TAIL = 18;

/** Inside a statement a full stop only abbreviates: স্টেশন ম্যানেজার মো. খায়রুল বশীর। */
function endsTail(units: Statement, i: number): boolean {
  const unit = units[i];
  if (unit === undefined || unit.kind === 'quote') return true;
  return STOPS.has(unit.key) && (unit.key !== '.' || i === units.length - 1);
}

/** The speaker after the cue, to the sentence's end: তিনি in … বলে জানান তিনি; for `genitive` … অভিযোগ বিএনপির. */
export function followingSpeaker(
  units: Statement,
  from: number,
  lists: NounLists,
  nounCase: 'nominative' | 'genitive' = 'nominative',
): Speaker | undefined {
  let end = from;
  while (end < units.length && !endsTail(units, end)) end++;
  let last: { at: number; head: Head } | undefined;
  for (let i = Math.min(end, from + LONGEST_TAIL) - 1; i >= from && last === undefined; i--) {
    if (units[i]?.key === '(') continue;
    const head = headAt(units, i, lists);
    if (head !== undefined && fits(head, nounCase)) last = { at: i, head };
    else if (units[i]?.key === ',') end = i;
  }
  if (last === undefined)
    return nounCase === 'nominative' ? strangerOver(units, from, end, lists) : undefined;
  if (last.at < end - 2) return undefined;
  const joined = joinedStart(units, from, last.at, lists);
  return { from: joined, to: last.at + 1, head: last.head };
}

/** A name that no list knows, alone behind the cue: বললেন মিশা। */
function strangerOver(units: Statement, from: number, end: number, lists: NounLists): Speaker | undefined {
  let to = end;
  while (to > from && units[to - 1]?.kind === 'mark') to--;
  if (to <= from || to - from > LONGEST_NAME) return undefined;
  for (let i = from; i < to; i++) if (strangerAt(units, i, lists) === undefined) return undefined;
  const head = strangerAt(units, to - 1, lists);
  return head === undefined ? undefined : { from, to, head };
}

function fits(head: Head, nounCase: 'nominative' | 'genitive'): boolean {
  if (head.who === 'document') return false;
  return nounCase === 'genitive'
    ? head.nounCase === 'genitive'
    : head.nounCase === 'nominative' || head.who === 'person';
}

/** ইউক্রেন, রাশিয়া ও আন্তর্জাতিক পরমাণু শক্তি সংস্থা: joint speakers are one mention. */
function joinedStart(units: Statement, from: number, head: number, lists: NounLists): number {
  let start = phraseStart(units, head, from, lists);
  for (;;) {
    const joint = units[start - 1]?.key;
    if (start - 1 <= from || (joint !== 'ও' && joint !== 'এবং' && joint !== ',')) return start;
    const before = headAt(units, start - 2, lists);
    if (before === undefined || before.nounCase !== 'nominative' || before.pronoun) return start;
    const next = phraseStart(units, start - 2, from, lists);
    if (next >= start) return start;
    start = next;
  }
}
