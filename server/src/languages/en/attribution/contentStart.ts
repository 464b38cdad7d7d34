import type { Statement } from '../../../layers/attribution/statements';
import { wordSet } from '../../../text/wordSet';
import type { Cue } from './cues';
import { CONJUNCTIONS, DETERMINERS, FINITE_BE, PREPOSITIONS, STOPS, SUBJECT_PRONOUNS } from './words';

/** How far behind the cue a `that`, colon or quotation may open its content: said in a note on Monday that … */
const REACH = 16;

/** The unit at which the content after a cue begins; undefined when nothing is reported after it. */
export function contentStart(units: Statement, cue: Cue): number | undefined {
  const ordered = infinitiveStart(units, cue);
  if (ordered !== undefined) return ordered;
  let i = cue.syntax === 'tell' ? addresseeEnd(units, cue.to) : cue.to;
  i = skipAside(units, skipAdverbs(units, i));
  const opened = openedAt(units, i);
  if (opened !== undefined) return opened;
  const unit = units[i];
  if (unit === undefined || STOPS.has(unit.key)) return undefined;
  if (cue.syntax === 'act') return objectStart(units, i);
  if (PREPOSITIONS.has(unit.key)) return afterPreposition(units, i);
  if (unit.kind === 'mark' && !MONEY.has(unit.key)) return undefined;
  if (cue.syntax === 'say' || cue.syntax === 'finding') return i;
  return isClause(units, i) ? i : thatAhead(units, i);
}

/** `that`, a colon, or marked words right here, a comma before them allowed. */
function openedAt(units: Statement, at: number): number | undefined {
  let i = at;
  if (units[i]?.key === ',' && (units[i + 1]?.kind === 'quote' || units[i + 1]?.key === 'that')) i++;
  if (units[i]?.kind === 'quote') return i;
  if (units[i]?.key !== ':' && units[i]?.key !== 'that') return undefined;
  const next = units[i + 1];
  return next === undefined || next.key === ',' || STOPS.has(next.key) ? undefined : i + 1;
}

/** `vowed to fight`, `warned the city to wait`: at to, at whom one warned. */
export function infinitiveStart(units: Statement, cue: Cue): number | undefined {
  const verb = units[cue.from]?.key ?? '';
  if (PROMISES.test(verb)) return isInfinitive(units, cue.to) ? cue.to : undefined;
  if (!ORDERS.test(verb) || cue.to - cue.from > 1) return undefined;
  for (let i = cue.to; i < units.length && i < cue.to + LONGEST_OBJECT; i++) {
    const unit = units[i];
    if (unit === undefined || unit.kind === 'mark' || unit.kind === 'quote') return undefined;
    if (i > cue.to && isInfinitive(units, i)) return cue.to;
    if (FINITE_BE.has(unit.key) || unit.key === 'to' || unit.key === 'that' || unit.mention?.type === 'DATE')
      return undefined;
  }
  return undefined;
}

const PROMISES = /^(?:pledg|vow|promis|threaten)/u;
const ORDERS = /^(?:warn|ask|advis|remind|order|instruct|request|told|tell|invit)/u;

/** to, and what can be a verb. */
function isInfinitive(units: Statement, at: number): boolean {
  const verb = units[at + 1];
  if (units[at]?.key !== 'to' || verb === undefined || verb.kind !== 'word' || verb.mention !== null)
    return false;
  return !DETERMINERS.has(verb.key) && !/(?:ing|s)$/u.test(verb.key);
}

const LONGEST_OBJECT = 6;

/** `warned the council that …`: whom one warned stands before that. */
function thatAhead(units: Statement, from: number): number | undefined {
  for (let i = from; i < units.length && i < from + LONGEST_OBJECT; i++) {
    const unit = units[i];
    if (unit === undefined || unit.kind === 'mark' || unit.kind === 'quote') return undefined;
    if (unit.key === 'that') return i + 1;
    if (FINITE_BE.has(unit.key) || PREPOSITIONS.has(unit.key)) return undefined;
  }
  return undefined;
}

function skipAdverbs(units: Statement, from: number): number {
  let i = from;
  for (; i < units.length; i++) {
    const unit = units[i];
    if (unit === undefined) break;
    if (unit.mention?.type === 'DATE') continue;
    if (unit.kind !== 'word' || unit.mention !== null) break;
    if (!ADVERBS.has(unit.key) && !(unit.key.endsWith('ly') && unit.key.length > 4)) break;
  }
  return i;
}

const ADVERBS = wordSet('today yesterday later earlier again simply afterwards afterward online');

/** `noted, however, that`: a short aside between commas. */
function skipAside(units: Statement, at: number): number {
  if (units[at]?.key !== ',') return at;
  for (let i = at + 1; i <= at + 4; i++) {
    if (units[i]?.kind === 'quote') return at;
    if (units[i]?.key === ',') return units[i + 1]?.key === 'that' ? i + 1 : at;
  }
  return at;
}

/** `said on Tuesday the …`, `said in a statement that …`, `said at the quay, “…”`. */
function afterPreposition(units: Statement, at: number): number | undefined {
  for (let i = at; i < units.length && i < at + REACH; i++) {
    const unit = units[i];
    if (unit === undefined || STOPS.has(unit.key)) return undefined;
    const opened = openedAt(units, i);
    if (opened !== undefined) return opened;
    // says at a rally in Toledo, Ohio, that …
    if (unit.key === ',') return thatBehind(units, i + 1);
    const dateEnds = unit.mention?.type === 'DATE' && units[i + 1]?.mention !== unit.mention;
    if (dateEnds && isClause(units, i + 1)) return i + 1;
    if (i > at && SUBJECT_PRONOUNS.has(unit.key) && unit.key !== 'you') return i;
  }
  return undefined;
}

/** Behind the `, that` that comes within a few units. */
function thatBehind(units: Statement, from: number): number | undefined {
  for (let i = from; i < from + LONGEST_ASIDE; i++)
    if (units[i]?.key === ',') return units[i + 1]?.key === 'that' ? i + 2 : undefined;
  return undefined;
}

const LONGEST_ASIDE = 4;

/** Where the object of a speech act begins; a preposition that does not tie it makes another verb (called in, backed off). */
function objectStart(units: Statement, at: number): number | undefined {
  const unit = units[at];
  if (unit === undefined || (unit.kind === 'mark' && !MONEY.has(unit.key))) return undefined;
  const quantity = units[at + 1]?.kind === 'number';
  if (PREPOSITIONS.has(unit.key) && !LINKS.has(unit.key) && !quantity) return undefined;
  return afterLink(units, at);
}

const MONEY = new Set(['$', '£', '€', '[', '#']);

/** The preposition that ties an object to its verb is no content: concern over the turnout. */
function afterLink(units: Statement, at: number): number {
  const key = units[at]?.key ?? '';
  return LINKS.has(key) && units[at + 1]?.kind !== 'number' ? at + 1 : at;
}

const LINKS = wordSet('as over about at regarding that for concerning');

/** Whether a clause begins here: a subject, and a verb that its form shows within the next units. */
function isClause(units: Statement, at: number): boolean {
  const first = units[at];
  if (first === undefined || first.kind === 'quote') return first !== undefined;
  if (first.key === 'not' || first.key === 'to') return false;
  if (SUBJECT_PRONOUNS.has(first.key)) return true;
  if (first.kind === 'mark' || PREPOSITIONS.has(first.key) || CONJUNCTIONS.has(first.key)) return false;
  for (let i = at + 1; i < units.length && i < at + REACH; i++) {
    const unit = units[i];
    if (unit === undefined || unit.kind === 'mark') return false;
    if (
      FINITE_BE.has(unit.key) ||
      (unit.key.endsWith('ed') && unit.kind === 'word') ||
      SUBJECT_PRONOUNS.has(unit.key)
    )
      return true;
  }
  return false;
}

const LONGEST_ADDRESSEE = 7;

/** Behind whom one told: `reporters`, `the Munich Security Conference`, `UNB`. */
function addresseeEnd(units: Statement, from: number): number {
  let i = from;
  for (; i < units.length && i - from < LONGEST_ADDRESSEE; i++) {
    const unit = units[i];
    if (unit === undefined || unit.kind === 'quote') break;
    if (unit.mention?.type === 'DATE') break;
    if (unit.mention !== null) continue;
    if (unit.kind === 'mark' && unit.key !== "'" && unit.key !== '’') break;
    if (unit.key === 'that' || PREPOSITIONS.has(unit.key)) break;
    if (i > from && (DETERMINERS.has(unit.key) || SUBJECT_PRONOUNS.has(unit.key)) && unit.kind !== 'clitic')
      break;
    if (i > from && FINITE_BE.has(unit.key)) return from;
  }
  return i;
}
