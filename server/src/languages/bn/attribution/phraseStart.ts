import type { Statement, Unit } from '../../../layers/attribution/statements';
import { lookupKey } from '../../../text/lookupKey';
import { wordSet } from '../../../text/wordSet';
import { bracketStart, endsMention, NOMINATIVE_PRONOUNS, nameCase } from './heads';
import { caseOf, isFiniteVerb } from './nounCase';
import type { NounLists } from './nounLists';
import { DETERMINERS, PHRASE_BOUNDS } from './words';

const LONGEST_PHRASE = 20;
/** নামে, and মধ্যে after a plural: যাত্রীদের মধ্যে একজনের ভাই. ঘাট সূত্র keeps what it belongs to. */
function isKeptLocative(units: Statement, i: number): boolean {
  const key = units[i]?.key ?? '';
  if (key === AMONG) return (units[i - 1]?.key ?? '').endsWith(PLURAL_GENITIVE);
  return KEPT_LOCATIVES.has(key) || (units[i + 1]?.key ?? '').startsWith(SOURCE);
}

const SOURCE = lookupKey('সূত্র');
const AMONG = lookupKey('মধ্যে');
const PLURAL_GENITIVE = lookupKey('দের');

/** নৌকায় থাকা এক যাত্রী, ঢাকায় নিযুক্ত রাষ্ট্রদূত: the place belongs to the verbal adjective. */
const VERBAL = wordSet('থাকা আসা যাওয়া নামা ওঠা ভর্তি নিযুক্ত অবস্থানরত কর্মরত উপস্থিত নিয়োজিত বসবাসরত');
const KEPT_LOCATIVES = wordSet('নামে বিষয়ক');

/**
 * Where the noun phrase that ends at `head` begins: genitives, titles, brackets and modifiers before it belong to it
 * (বন্দরের মুখপাত্র সেলিম আহসান), dates, postpositions, verbs and objects do not.
 */
export function phraseStart(units: Statement, head: number, from: number, lists: NounLists): number {
  let start = head;
  const own = units[head]?.mention ?? null;
  while (own !== null && start > from && units[start - 1]?.mention === own) start--;
  if (units[head]?.key === ')') start = bracketStart(units, head) ?? head;
  if (isPronoun(units[head], lists)) return head;
  for (let i = start - 1; i >= from && (head - i < LONGEST_PHRASE || isInsideName(units, i)); i--) {
    const unit = units[i];
    if (unit === undefined || unit.kind === 'quote') break;
    if (unit.kind === 'mark') {
      const open = unit.key === ')' ? bracketStart(units, i) : undefined;
      if (open !== undefined) i = open;
      else if (!isJoiningMark(units, i) && !isTitlePoint(units, i)) break;
      continue;
    }
    if (!belongsLeft(units, i, lists) && !isClauseNumber(units, i, head)) break;
    start = i;
  }
  while (start < head && isBareUnknown(units[start], lists)) start++;
  // এই নৌকর্মী নেতা: with the determiner the phrase points back
  return start > from && start <= head && DETERMINERS.has(units[start - 1]?.key ?? '') ? start - 1 : start;
}

/** A long phrase is cut before a name, not in it. */
const isInsideName = (units: Statement, i: number): boolean =>
  (units[i]?.mention !== null && units[i]?.mention === units[i + 1]?.mention) ||
  isJoiningMark(units, i) ||
  isJoiningMark(units, i + 1);

function isPronoun(unit: Unit | undefined, lists: NounLists): boolean {
  return (
    unit !== undefined &&
    unit.mention === null &&
    (lists.pronouns.has(unit.key) || NOMINATIVE_PRONOUNS.has(unit.key))
  );
}

/** A hyphen or the mark of সিএনপি’র stands inside words. */
function isJoiningMark(units: Statement, i: number): boolean {
  const mark = units[i];
  const next = units[i + 1];
  return mark !== undefined && next !== undefined && /^[-–’']$/u.test(mark.key) && next.start === mark.end;
}

/** অধ্যাপক ড. ইমতিয়াজ, ডা: রফিক: the point of a shortened title. */
const isTitlePoint = (units: Statement, i: number): boolean =>
  (units[i]?.key === '.' || units[i]?.key === ':' || units[i]?.key === 'ঃ') &&
  SHORT_TITLES.has(units[i - 1]?.key ?? '') &&
  units[i - 1]?.end === units[i]?.start;

const SHORT_TITLES = wordSet('ড ডা মো মোঃ মি মিস মিসেস প্রফ অ্যাড অ্যাডভোকেট ইঞ্জি কর্নেল লে মেজর ব্যারি');

const LAW_PARTS = wordSet('ধারা ধারায় ধারার অনুচ্ছেদ অনুচ্ছেদে উপধারা উপধারায় নম্বর নং');

/** বিধিমালার ৭ ধারায়: the number before a section belongs to its name. */
function isClauseNumber(units: Statement, i: number, head: number): boolean {
  const unit = units[i];
  const isNumber = unit?.kind === 'number' || unit?.mention?.type === 'NUM';
  return isNumber && (LAW_PARTS.has(units[i + 1]?.key ?? '') || LAW_PARTS.has(units[head]?.key ?? ''));
}

function belongsLeft(units: Statement, i: number, lists: NounLists): boolean {
  const unit = units[i];
  if (unit === undefined) return false;
  const nounCase = caseOf(unit.key);
  const type = unit.mention?.type;
  if (type === 'DATE' || type === 'NUM') return false;
  if (unit.mention !== null && !endsMention(units, i)) return true;
  if (type === 'PER') return nameCase(unit, lists) === 'genitive';
  if (type !== undefined) return nounCase === 'nominative' || nounCase === 'genitive';
  if (unit.kind === 'number') return false;
  if (PHRASE_BOUNDS.has(unit.key) || NOMINATIVE_PRONOUNS.has(unit.key)) return false;
  if (nounCase === 'genitive') return true;
  if (lists.modifiers.has(unit.key)) return true;
  if (nounCase === 'object') return false;
  if (nounCase === 'locative')
    return isKeptLocative(units, i) || lists.roles.has(unit.key) || VERBAL.has(units[i + 1]?.key ?? '');
  return !isFiniteVerb(unit.key);
}

/** A word that no list and no ending ties to the phrase is left outside at its edge. */
function isBareUnknown(unit: Unit | undefined, lists: NounLists): boolean {
  if (unit === undefined || unit.mention !== null || unit.kind !== 'word') return false;
  if (lists.roles.has(unit.key) || lists.institutions.has(unit.key) || lists.modifiers.has(unit.key))
    return false;
  return EDGE_WORDS.has(unit.key);
}

const EDGE_WORDS = wordSet(
  'ও আবার আরও একইভাবে অন্যদিকে এ এই কিছু সব মূল বড় বিশেষ গত গতকাল আজ সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রোববার রবিবার',
);
