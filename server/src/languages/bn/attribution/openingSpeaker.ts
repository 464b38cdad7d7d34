import type { Statement } from '../../../layers/attribution/statements';
import { lookupKey } from '../../../text/lookupKey';
import { headAt } from './heads';
import { leadsToBody } from './leadsToBody';
import { caseOf } from './nounCase';
import type { NounLists } from './nounLists';
import { phraseStart } from './phraseStart';
import { AGREES, type Speaker } from './speaker';
import { strangerAt } from './strangers';
import type { Agreement } from './verbForms';

/**
 * The speaker that opens the units [from, to): শাহানা বেগম in শাহানা বেগম … নিয়ে শঙ্কা জানিয়েছেন. Dates and places
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
    if (units[end - 1]?.key === ')' && head.who === 'person') end = nameEnd(units, end, lists);
    return { from: phraseStart(units, i, from, lists), to: namedEnd(units, end, to), head };
  }
  return undefined;
}

/** সিএনপি নেতা, নেপাল ও ভুটানের: a name before another noun or a conjunction does not end its phrase. */
function leansOnNext(units: Statement, i: number, lists: NounLists): boolean {
  const next = units[i + 1];
  if (next === undefined) return false;
  if (lists.pronouns.has(units[i]?.key ?? '')) return false;
  if (next.key === 'ও' || next.key === '-' || next.key === '–') return true;
  if (units[i]?.mention?.type === 'PER' && next.mention !== null) return false;
  if (next.mention !== null && NAMES.has(next.mention.type)) return true;
  if (units[i]?.mention?.type !== 'PER' && leadsToBody(units, i + 1, lists)) return true;
  return (
    next.kind === 'word' &&
    headAt(units, i + 1, lists)?.nounCase === 'nominative' &&
    !next.key.endsWith(DEFINITE) &&
    !lists.pronouns.has(next.key)
  );
}

/** কর্মকর্তা (ওসি) মামুনুর রশিদ: the name behind a title's bracket ends the phrase, known or not. */
function nameEnd(units: Statement, at: number, lists: NounLists): number {
  const name = units[at]?.mention;
  let end = at;
  if (name?.type === 'PER') while (units[end]?.mention === name) end++;
  else if (
    isStranger(units, at, lists) ||
    (caseOf(units[at]?.key ?? '') === 'genitive' && isStranger(units, at + 1, lists))
  ) {
    // মামুনুর in মামুনুর রশিদ only looks like a genitive.
    do end++;
    while (end < at + LONGEST_NAME && isStranger(units, end, lists));
  }
  return end;
}

const LONGEST_NAME = 3;

const isStranger = (units: Statement, i: number, lists: NounLists): boolean =>
  strangerAt(units, i, lists) !== undefined;

const NAMES: ReadonlySet<string> = new Set(['PER', 'ROLE', 'ORG']);
/** বোর্ড বাঁধটি …: what is pointed out begins a phrase of its own. */
const DEFINITE = lookupKey('টি');
const NAMED = lookupKey('নামে');

/** রফিক নামে এক মাঝি: who bears the name belongs to the phrase. */
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
