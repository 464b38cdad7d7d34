import { type Statement, stretch } from '../../../layers/attribution/statements';
import { contentEnd, contentStart, isProgressive, objectEnd } from './content';
import type { Cue } from './cues';
import type { Finding } from './drafts';
import type { NounLists } from './nounLists';
import { openingSubject, type Subject, subjectAfter, subjectBefore } from './subjects';
import { FINITE_BE, STOPS, SUBORDINATORS } from './words';

/** What a rule looks at: one cue in its statement. */
export interface CueContext {
  readonly units: Statement;
  readonly cue: Cue;
  /** Cues behind this one. */
  readonly later: readonly Cue[];
  /** First unit that no earlier attribution of the statement has taken. */
  readonly from: number;
  /** The subject of an earlier cue in the same statement. */
  readonly earlier: Subject | undefined;
  readonly lists: NounLists;
}

export interface Ruling {
  readonly findings: readonly Finding[];
  readonly subject: Subject | undefined;
  /** The statement is free again from this unit. */
  readonly next: number;
}

const finding = (
  { units, cue }: CueContext,
  from: number,
  to: number,
  subject: Subject | undefined,
  confidence: number,
  why: string,
): Finding => ({
  from,
  to,
  subject,
  cue: stretch(units, cue.from, cue.to) ?? null,
  stance: cue.stance,
  asserted: cue.asserted,
  confidence,
  why: `rule: ${why}`,
  otherwise: cue.syntax === 'hearsay' ? 'hearsay' : 'previous',
});

export function ruleOn(context: CueContext): Ruling | undefined {
  const { units, cue } = context;
  if (cue.syntax === 'according') return accordingTo(context);
  if (cue.syntax === 'hearsay') return heard(context);
  if (cue.finiteness === 'participle' && !isProgressive(units, cue)) return adding(context);
  return inverted(context) ?? said(context);
}

/** `According to X, CONTENT` and `CONTENT, according to X`. */
function accordingTo(context: CueContext): Ruling | undefined {
  const { units, cue, from, later, lists } = context;
  const subject = sourcePhrase(units, cue.to);
  if (subject === undefined) return undefined;
  const before = units.slice(from, cue.from).some(unit => unit.kind === 'word' || unit.kind === 'quote');
  const first = before && units[cue.from - 1]?.key === ',';
  const after = units[subject.to]?.key === ',';
  if (after && (!before || isShortLead(units, from, cue.from))) {
    const end = contentEnd(units, subject.to + 1, later, lists);
    return {
      findings: [finding(context, subject.to + 1, end, subject, 0.92, 'according to SPEAKER, CONTENT')],
      subject,
      next: end,
    };
  }
  if (!before) return undefined;
  return {
    findings: [
      finding(context, from, cue.from, subject, first ? 0.92 : 0.8, 'CONTENT, according to SPEAKER'),
    ],
    subject,
    next: subject.to,
  };
}

/** `On Monday, according to police, …`: what stands before is only a lead. */
function isShortLead(units: Statement, from: number, to: number): boolean {
  return to - from <= 4 && !units.slice(from, to).some(unit => unit.kind === 'quote');
}

function sourcePhrase(units: Statement, from: number): Subject | undefined {
  let to = from;
  while (to < units.length) {
    const unit = units[to];
    if (
      unit === undefined ||
      unit.kind === 'quote' ||
      unit.key === ',' ||
      unit.key === ';' ||
      unit.key === ':' ||
      unit.key === '—'
    )
      break;
    if (STOPS.has(unit.key) && to === units.length - 1) break;
    if (SUBORDINATORS.has(unit.key) && to > from) break;
    to++;
  }
  return to > from ? { from, to } : undefined;
}

/** `X reportedly did Y`, `it is reported that Y`, `X is said to be Y`. */
function heard(context: CueContext): Ruling {
  const { units, cue, from } = context;
  const that = units[cue.to - 1]?.key === 'that';
  const content = that ? cue.to : from;
  return {
    findings: [finding(context, content, units.length, undefined, 0.8, 'reportedly')],
    subject: undefined,
    next: units.length,
  };
}

/** `…, adding that CONTENT` and `Noting that CONTENT, X said …`. */
function adding(context: CueContext): Ruling | undefined {
  const { units, cue, from, later, earlier, lists } = context;
  const before = units[cue.groupFrom - 1];
  const initial = !units
    .slice(0, cue.groupFrom)
    .some(unit => unit.kind === 'word' && !LEAD_INS.has(unit.key));
  if (initial && cue.syntax === 'act') return undefined;
  if (
    before !== undefined &&
    before.key !== ',' &&
    before.kind !== 'quote' &&
    !initial &&
    !SPEECH_NOUN.test(before.key)
  )
    return undefined;
  const start = contentStart(units, cue);
  if (start === undefined) return undefined;
  const next = later.find(({ finiteness, syntax }) => finiteness !== 'participle' && syntax !== 'according');
  const subject = initial
    ? next && subjectBefore(units, start, next.groupFrom, lists)
    : (earlier ?? openingSubject(units, from, cue.groupFrom) ?? openingSubject(units, 0, cue.groupFrom));
  if (subject === undefined && !isMarked(units, start)) return undefined;
  const end =
    initial && subject !== undefined && subject.from > start
      ? subject.from
      : contentEnd(units, start, later, lists);
  const to = cue.syntax === 'act' ? objectEnd(units, start, end) : end;
  if (isTooShort(units, start, to)) return undefined;
  return { findings: [finding(context, start, to, subject, 0.75, '…, adding CONTENT')], subject, next: to };
}

const LEAD_INS = new Set(['while', 'when', 'after', 'before', 'in', 'by', 'but', 'and', 'also', 'without']);
const SPEECH_NOUN =
  /^(?:statements?|letters?|notes?|tweets?|posts?|reports?|emails?|messages?|polls?|studies|study|testimony|remarks)$/u;

const isMarked = (units: Statement, at: number): boolean => units[at]?.kind === 'quote';

/** `“CONTENT,” said X` and `CONTENT, says X`. */
function inverted(context: CueContext): Ruling | undefined {
  const { units, cue, from } = context;
  const before = units[cue.from - 1];
  if (cue.groupFrom !== cue.from || before === undefined || cue.from <= from) return undefined;
  const quoted = before.kind === 'quote' || (before.key === ',' && units[cue.from - 2]?.kind === 'quote');
  if (!quoted && before.key !== ',') return undefined;
  const subject = subjectAfter(units, cue.to);
  if (subject === undefined) return undefined;
  const end = units[subject.to];
  if (!quoted && !(end === undefined || STOPS.has(end.key) || end.key === ',')) return undefined;
  if (!quoted && !hasVerb(units, from, cue.from)) return undefined;
  const findings = [finding(context, from, cue.from, subject, 0.95, '“CONTENT,” said SPEAKER')];
  const second = quoteAfter(units, subject.to);
  if (second !== undefined)
    findings.push(
      finding(context, second, units.length, subject, 0.92, '“CONTENT,” said SPEAKER, “CONTENT”'),
    );
  return { findings, subject, next: second === undefined ? subject.to : units.length };
}

/** Whether a finite verb shows in the units [from, to): what stands before `, said X` must be a clause. */
const hasVerb = (units: Statement, from: number, to: number): boolean =>
  units
    .slice(from, to)
    .some(unit => unit.mention === null && (FINITE_BE.has(unit.key) || PAST.test(unit.key)));

const PAST = /[a-z]{3}ed$/u;

/** The marked stretch that goes on after the cue: …, he said, “…”. */
function quoteAfter(units: Statement, at: number): number | undefined {
  const quote = units.findIndex((unit, i) => i >= at && unit.kind === 'quote');
  if (quote < 0) return undefined;
  if (quote === at) return quote;
  const mark = units[quote - 1]?.key;
  return mark === ',' || mark === ':' || mark === '.' || mark === '—' ? quote : undefined;
}

/** `X said CONTENT`, `CONTENT, X said.`, `“CONTENT,” X said, “CONTENT”`. */
function said(context: CueContext): Ruling | undefined {
  const { units, cue, from, later, lists, earlier } = context;
  const own = subjectBefore(units, from, cue.groupFrom, lists);
  const subject = own ?? antecedent(context) ?? sharedSubject(context);
  const start = colonQuote(units, cue.to) ?? contentStart(units, cue);
  const led = start !== undefined && isMarked(units, start);
  const before = own === undefined ? undefined : contentBefore(units, from, own, led);
  if (
    before !== undefined &&
    (start === undefined || isMarked(units, start) || units[before - 1]?.kind === 'quote')
  ) {
    const findings = [finding(context, from, before, subject, 0.93, 'CONTENT, SPEAKER said')];
    const second = start !== undefined && isMarked(units, start) ? start : quoteAfter(units, cue.to);
    if (second !== undefined)
      findings.push(
        finding(context, second, units.length, subject, 0.9, '“CONTENT,” SPEAKER said, “CONTENT”'),
      );
    return { findings, subject, next: second === undefined ? cue.to : units.length };
  }
  if (start === undefined || (subject === undefined && earlier === undefined)) return undefined;
  const end = contentEnd(units, start, later, lists);
  const to = cue.syntax === 'act' ? objectEnd(units, start, end) : end;
  if (isTooShort(units, start, to)) return undefined;
  if (cue.syntax === 'finding' && !isDocument(units, subject, lists) && units[start - 1]?.key !== 'that')
    return undefined;
  if (cue.syntax === 'act' && units.slice(start, start + 3).some(unit => COURTESIES.has(unit.key)))
    return undefined;
  if (cue.stance === 'denies' && cue.syntax === 'act' && !isDeniable(units, cue, start, to)) return undefined;
  const why = cue.syntax === 'act' ? 'SPEAKER urged CONTENT' : 'SPEAKER said CONTENT';
  return {
    findings: [
      {
        ...finding(context, start, to, subject, cue.syntax === 'act' ? 0.75 : 0.9, why),
        fragment: isFragment(units, start, cue.to),
      },
    ],
    subject,
    next: to,
  };
}

/** Few marked words right behind the verb, no comma or colon between: called it “acceptable”. */
function isFragment(units: Statement, at: number, cueEnd: number): boolean {
  const quote = units[at];
  return (
    at === cueEnd &&
    quote?.marked !== null &&
    quote !== undefined &&
    quote.end - quote.start < LONGEST_FRAGMENT &&
    !quote.marked.endsWithComma
  );
}

/** In UTF-16 units: about five words. */
const LONGEST_FRAGMENT = 32;

/** One word reports nothing, unless it is marked. */
function isTooShort(units: Statement, from: number, to: number): boolean {
  return !isMarked(units, from) && units.slice(from, to).filter(unit => unit.kind !== 'mark').length < 2;
}

/** `The report found 37 schemes`, unlike `Police found a body`. */
function isDocument(units: Statement, subject: Subject | undefined, lists: NounLists): boolean {
  if (subject === undefined) return false;
  return units
    .slice(subject.from, subject.to)
    .some(({ key }) => lists.documents.has(key) || lists.documents.has(key.replace(/s$/u, '')));
}

/** What can be denied is a clause or an allegation: `rejected the figure` reports nothing. */
function isDeniable(units: Statement, cue: Cue, from: number, to: number): boolean {
  const verb = units[cue.from]?.key ?? '';
  if (verb.startsWith('den') || units[from - 1]?.key === 'that' || isMarked(units, from)) return true;
  return units.slice(from, Math.min(to, from + 4)).some(({ key }) => DENIABLE.has(key));
}

const DENIABLE = new Set(
  'claim claims allegation allegations accusation accusations report reports suggestion suggestions charge charges rumor rumors rumour rumours idea notion criticism'.split(
    ' ',
  ),
);

/** Thanks and greetings report nothing. */
const COURTESIES = new Set([
  'gratitude',
  'thanks',
  'condolences',
  'congratulations',
  'appreciation',
  'sympathies',
  'greetings',
]);

/** How far behind the verb a colon may open the words: opposed Macron's statement: “…” */
const COLON_REACH = 16;

function colonQuote(units: Statement, from: number): number | undefined {
  for (let i = from; i < units.length && i < from + COLON_REACH; i++) {
    if (units[i]?.kind === 'quote') return undefined;
    if (units[i]?.key === ':' && units[i + 1]?.kind === 'quote') return i + 1;
  }
  return undefined;
}

/** `X, who said …`: the phrase before the relative pronoun. */
function antecedent({ units, cue, lists }: CueContext): Subject | undefined {
  const relative = cue.groupFrom - 1;
  if (!RELATIVES.has(units[relative]?.key ?? '')) return undefined;
  const end = units[relative - 1]?.key === ',' ? relative - 1 : relative;
  return subjectBefore(units, 0, end, lists);
}

const RELATIVES = new Set(['who', 'which']);

/** `X urged A and called for B`: the subject of the clause before. */
function sharedSubject({ units, cue, earlier }: CueContext): Subject | undefined {
  const joint = units[cue.groupFrom - 1]?.key ?? '';
  if (joint !== 'and' && joint !== 'but' && joint !== ',') return undefined;
  return earlier ?? openingSubject(units, 0, cue.groupFrom);
}

/** The unit at which content that stands before its speaker ends; undefined where nothing reported stands there. */
function contentBefore(units: Statement, from: number, subject: Subject, led: boolean): number | undefined {
  const last = units[subject.from - 1];
  if (last === undefined || subject.from <= from) return undefined;
  if (last.kind === 'quote') return subject.from;
  if (units[subject.from - 2]?.kind === 'quote' && last.key === ',') return subject.from - 1;
  // At a press conference, the minister said, “…”: before marked words only a lead stands.
  if (last.key !== ',' || led) return undefined;
  const words = units.slice(from, subject.from).filter(unit => unit.kind !== 'mark').length;
  return words >= 4 ? subject.from - 1 : undefined;
}
