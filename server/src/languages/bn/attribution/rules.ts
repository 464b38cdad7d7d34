import { type Statement, stretch, type Unit } from '../../../layers/attribution/statements';
import { lookupKey } from '../../../text/lookupKey';
import { stems } from '../morphology';
import type { Cue } from './cues';
import { type Finding, onlyPoints, trim } from './drafts';
import { caseOf, isFiniteVerb } from './nounCase';
import { type Head, headAt, type NounLists, phraseStart } from './nounPhrases';
import { followingSpeaker, nearestSpeaker, openingSpeaker, type Speaker } from './speaker';
import {
  COMPLEMENTISERS,
  CONTENT_TAILS,
  OPENING_MARKS,
  PHRASE_BOUNDS,
  POINTING_WORDS,
  STOPS,
  THAT_WORDS,
} from './words';

/** What a rule looks at: one cue in its statement, and from where on the words are still free. */
export interface CueContext {
  readonly units: Statement;
  readonly cue: Cue;
  /** First unit that no earlier attribution of the statement has taken. */
  readonly from: number;
  readonly lists: NounLists;
  /** The speaker of an earlier cue in the same statement. */
  readonly earlier: Speaker | undefined;
}

/** A finding and the unit after which the statement is free again. */
export interface Ruling {
  readonly finding: Finding;
  readonly next: number;
}

const cueSpan = ({ units, cue }: CueContext) => stretch(units, cue.from, cue.to) ?? null;

/** Where the content begins that follows unit `at`: after a comma, colon, dash or যে, or at a quotation mark. */
function contentAfter(units: Statement, at: number): number | undefined {
  let i = at;
  while (THAT_WORDS.has(units[i]?.key ?? '') || OPENING_MARKS.has(units[i]?.key ?? '')) i++;
  const first = units[i];
  if (first === undefined || STOPS.has(first.key)) return undefined;
  return i > at || first.kind === 'quote' ? i : undefined;
}

/** `SPEAKER বলেন, CONTENT` and `বলেন SPEAKER, ‘CONTENT’`. */
export function saidBefore(context: CueContext): Ruling | undefined {
  const { units, cue, from, lists } = context;
  if (cue.agreement === 'participle' && !opensQuote(units, cue.to)) return undefined;
  const direct = contentAfter(units, cue.to);
  if (direct !== undefined) {
    if (cue.syntax === 'act' && !opensQuote(units, cue.to) && !hasThat(units, cue.to)) return undefined;
    const speaker =
      nearestSpeaker(units, from, cue.from, cue.agreement, lists) ??
      context.earlier ??
      nearestSpeaker(units, 0, cue.from, cue.agreement, lists) ??
      openingSpeaker(units, from, cue.from, cue.agreement, lists);
    return said(context, speaker, direct, 'SPEAKER বলেন, CONTENT');
  }
  const speaker = followingSpeaker(units, cue.to, lists);
  if (speaker === undefined || !opensQuote(units, speaker.to)) return undefined;
  const content = contentAfter(units, speaker.to);
  return content === undefined ? undefined : said(context, speaker, content, 'বলেন SPEAKER, CONTENT');
}

function said(context: CueContext, speaker: Speaker | undefined, content: number, why: string): Ruling {
  const { units, cue } = context;
  return {
    finding: {
      from: content,
      to: units.length,
      speaker,
      cue: cueSpan(context),
      stance: cue.stance,
      asserted: cue.asserted,
      confidence: speaker === undefined ? 0.7 : 0.95,
      why: `rule: ${why}`,
      otherwise: 'previous',
      open: cue.agreement !== 'participle',
    },
    next: units.length,
  };
}

function opensQuote(units: Statement, at: number): boolean {
  let i = at;
  while (OPENING_MARKS.has(units[i]?.key ?? '')) i++;
  return units[i]?.kind === 'quote';
}

function hasThat(units: Statement, at: number): boolean {
  return (
    THAT_WORDS.has(units[at]?.key ?? '') || THAT_WORDS.has(units[at + 1]?.key ?? '') || units[at]?.key === ':'
  );
}

const FARTHEST_COMPLEMENTISER = 16;

/** `CONTENT বলে SPEAKER জানান`, `CONTENT বলে জানান SPEAKER`, `SPEAKER CONTENT বলে জানান`. */
export function saidAfter(context: CueContext): Ruling | undefined {
  const { units, cue, from, lists } = context;
  const that = complementiserBefore(units, from, cue.from);
  if (that === undefined || that <= from) return undefined;
  if (onlyPoints(units, from, that)) return undefined;
  const after =
    followingSpeaker(units, cue.to, lists) ?? nearestSpeaker(units, that + 1, cue.from, cue.agreement, lists);
  const opening = after === undefined ? openingOf(context, that) : undefined;
  const speaker = after ?? opening;
  return {
    finding: {
      from: opening === undefined ? from : opening.to,
      to: that,
      speaker,
      cue: cueSpan(context),
      stance: cue.stance,
      asserted: cue.asserted,
      confidence: speaker === undefined ? 0.7 : 0.92,
      why: opening === undefined ? 'rule: CONTENT বলে জানান SPEAKER' : 'rule: SPEAKER CONTENT বলে জানান',
      otherwise: 'previous',
    },
    next: after === undefined ? cue.to : Math.max(cue.to, after.to),
  };
}

function complementiserBefore(units: Statement, from: number, to: number): number | undefined {
  for (let i = to - 1; i >= from && to - i < FARTHEST_COMPLEMENTISER; i--) {
    const unit = units[i];
    if (unit === undefined) return undefined;
    if (COMPLEMENTISERS.has(unit.key)) return i;
    if (unit.kind === 'quote') return undefined;
    if (unit.mention === null && unit.kind === 'word' && isFiniteVerb(unit.key)) return undefined;
  }
  return undefined;
}

/** The opening noun phrase speaks when the clause before বলে has a subject of its own or a verb that does not agree. */
function openingOf({ units, cue, from, lists }: CueContext, that: number): Speaker | undefined {
  if (cue.agreement === 'passive') return undefined;
  const opening = openingSpeaker(units, from, that, cue.agreement, lists);
  if (opening === undefined || opening.to >= that - 1) return undefined;
  if (units[opening.to]?.key === ',' || opening.head.pronoun) return opening;
  const second = openingSpeaker(units, opening.to, that, 'participle', lists);
  const verb = units[that - 1]?.key ?? '';
  const honorific = verb.endsWith(HONORIFIC);
  return second !== undefined || !honorific ? opening : undefined;
}

const HONORIFIC = lookupKey('ন');
const NOT = lookupKey('না');

/** `SPEAKER-এর মতে, CONTENT`, `প্রতিবেদন অনুযায়ী, CONTENT`. */
export function accordingTo(context: CueContext): Ruling | undefined {
  const { units, cue, from, lists } = context;
  if (cue.from <= from) return undefined;
  const last = units[cue.from - 1];
  if (last === undefined || last.kind === 'quote') return undefined;
  const head = headAt(units, cue.from - 1, lists);
  if (cue.genitive && caseOf(last.key) !== 'genitive' && last.key !== ')') return undefined;
  const content = contentAfter(units, COPULAS.has(units[cue.to]?.key ?? '') ? cue.to + 1 : cue.to);
  const comma = content !== undefined;
  if (
    !comma &&
    (head === undefined || units[cue.to] === undefined || !ADVERBIAL.has(units[cue.from]?.key ?? ''))
  )
    return undefined;
  const start = phraseStart(units, cue.from - 1, from, lists);
  if (!comma && start > from && units[start - 1]?.key !== ',') return undefined;
  const speaker: Speaker = {
    from: start,
    to: cue.from,
    head: head ?? {
      who: 'document',
      kind: 'document',
      pronoun: false,
      plural: false,
      nounCase: 'nominative',
      weight: 0.4,
    },
  };
  return {
    finding: {
      from: content ?? cue.to,
      to: units.length,
      speaker,
      cue: cueSpan(context),
      stance: cue.stance,
      asserted: cue.asserted,
      confidence: comma ? 0.9 : 0.7,
      why: 'rule: SPEAKER-এর মতে, CONTENT',
      otherwise: 'none',
    },
    next: units.length,
  };
}

/** তার বক্তব্য ছিল, “…” */
const COPULAS = new Set(['ছিল', 'হলো', 'হল', 'হচ্ছে'].map(lookupKey));

/** These stand as adverbials also without a comma; দাবি and অভিযোগ do not. */
const ADVERBIAL = new Set(['মতে', 'অনুসারে', 'অনুযায়ী', 'ভাষ্যমতে', 'মোতাবেক', 'তথ্যমতে', 'সূত্রমতে'].map(lookupKey));

/** `CONTENT বলে জানা গেছে`, `SOURCE সূত্রে জানা গেছে, CONTENT`, `প্রতিবেদনে বলা হয়, CONTENT`, `… অভিযোগ পাওয়া গেছে`. */
export function heard(context: CueContext): Ruling | undefined {
  const { units, cue, from, lists } = context;
  const that = complementiserBefore(units, from, cue.from);
  if (that !== undefined && that > from) {
    const source = sourceBefore(units, that + 1, cue.from, lists);
    const whole = source === undefined ? { ...cue, from: that } : cue;
    return ruling({ ...context, cue: whole }, source, from, that, cue.to, 'CONTENT বলে জানা গেছে');
  }
  const content = contentAfter(units, cue.to);
  if (content !== undefined) {
    const source = sourceBefore(units, from, cue.from, lists);
    return ruling(context, source, content, units.length, units.length, 'সূত্রে জানা গেছে, CONTENT', true);
  }
  const before = units[cue.from - 1];
  if (before === undefined || cue.from - 1 <= from || caseOf(before.key) !== 'genitive') return undefined;
  if (!ALLEGATION.has(units[cue.from]?.key ?? '')) return undefined;
  return ruling(context, undefined, from, cue.from, cue.to, '… অভিযোগ পাওয়া গেছে');
}

const ALLEGATION = new Set(['অভিযোগ', 'গুঞ্জন', 'খবর'].map(lookupKey));

function ruling(
  context: CueContext,
  speaker: Speaker | undefined,
  from: number,
  to: number,
  next: number,
  why: string,
  open = false,
): Ruling {
  return {
    finding: {
      from,
      to,
      speaker,
      cue: cueSpan(context),
      stance: context.cue.stance,
      asserted: context.cue.asserted,
      confidence: 0.88,
      why: `rule: ${why}`,
      otherwise: 'hearsay',
      open,
    },
    next,
  };
}

const SIDE = new Set(['থেকে', 'পক্ষ', 'তরফে', 'তরফ', 'পক্ষে'].map(lookupKey));

/** A noun in the locative before a passive: অভিযোগ পত্রে উল্লেখ করা হয়েছে, আইনের ৫ ধারায় বলা হয়েছে. */
const documentOf = ({ key }: Unit): Head => ({
  who: 'document',
  kind: 'document',
  pronoun: false,
  plural: false,
  nounCase: caseOf(key),
  weight: 0.4,
});

/** A source in the locative or with থেকে before a passive cue: প্রতিবেদনে, আদালত সূত্রে, মন্ত্রণালয়ের পক্ষ থেকে. */
function sourceBefore(units: Statement, from: number, to: number, lists: NounLists): Speaker | undefined {
  let at = to - 1;
  while (at > from && SIDE.has(units[at]?.key ?? '')) at--;
  const sided = at < to - 1;
  const last = units[at];
  if (at < from || last === undefined || last.kind !== 'word') return undefined;
  const head = headAt(units, at, lists) ?? (PHRASE_BOUNDS.has(last.key) ? undefined : documentOf(last));
  if (head === undefined || (!sided && head.nounCase !== 'locative')) return undefined;
  return { from: phraseStart(units, at, from, lists), to: at + 1, head };
}

/** `CONTENT বলছেন SPEAKER`, without a word between. */
export function saidRightAfter(context: CueContext): Ruling | undefined {
  const { units, cue, from, lists } = context;
  if (!SAYS.test(units[cue.from]?.key ?? '') || MATTER.has(units[cue.from - 1]?.key ?? '')) return undefined;
  const speaker = followingSpeaker(units, cue.to, lists);
  const last = units[cue.from - 1];
  if (speaker === undefined || last === undefined || speaker.from !== cue.to) return undefined;
  if (last.kind !== 'word' || caseOf(last.key) === 'object' || POINTING_WORDS.has(last.key)) return undefined;
  if (cue.from - from < 4 || openingSpeaker(units, from, cue.from, 'honorific', lists) !== undefined)
    return undefined;
  return {
    finding: {
      from,
      to: cue.from,
      speaker,
      cue: cueSpan(context),
      stance: cue.stance,
      asserted: cue.asserted,
      confidence: 0.65,
      why: 'rule: CONTENT বলছেন SPEAKER',
      otherwise: 'none',
    },
    next: speaker.to,
  };
}

const SAYS = new RegExp(`^${lookupKey('বল')}`, 'u');

/** `“CONTENT,” SPEAKER বলেন` and `‘CONTENT’, বলেন SPEAKER`. */
export function quotedBefore(context: CueContext): Ruling | undefined {
  const { units, cue, from, lists } = context;
  let quote = cue.from - 1;
  while (quote >= from && units[quote]?.kind !== 'quote') quote--;
  if (quote < from) return undefined;
  let first = quote;
  while (first > from && (units[first - 1]?.kind === 'quote' || units[first - 1]?.kind === 'mark')) first--;
  const led = units.slice(from, first).some(unit => unit.kind === 'word');
  const after =
    followingSpeaker(units, cue.to, lists) ??
    nearestSpeaker(units, quote + 1, cue.from, cue.agreement, lists);
  const speaker = after ?? (led ? nearestSpeaker(units, from, first, cue.agreement, lists) : undefined);
  if (led && (speaker === undefined || !isRightBefore(units, quote + 1, cue.from))) return undefined;
  return {
    finding: {
      from: first,
      to: quote + 1,
      speaker,
      cue: cueSpan(context),
      stance: cue.stance,
      asserted: cue.asserted,
      confidence: 0.95,
      why: 'rule: “CONTENT” SPEAKER বলেন',
      otherwise: 'previous',
    },
    next: Math.max(cue.to, speaker?.to ?? 0),
  };
}

/** Only marks, adverbs and ইত্যাদি stand between marked words and the cue: ‘…’, ‘…’ ইত্যাদি স্লোগান দেন. */
const isRightBefore = (units: Statement, from: number, to: number): boolean =>
  units.slice(from, to).every(unit => unit.kind === 'mark' || NEAR_WORDS.has(unit.key));

const NEAR_WORDS = new Set(['ইত্যাদি', 'প্রভৃতি', 'এমন', 'আরও', 'সহ', 'বলে'].map(lookupKey));

/** `SPEAKER X-এর আহ্বান জানিয়েছেন`, `X-এর দাবি জানিয়েছে SPEAKER`, `X-এর কথা বলেন SPEAKER`. */
export function acted(context: CueContext): Ruling | undefined {
  const { units, cue, lists } = context;
  if (cue.agreement === 'passive') return undefined;
  const from = clauseStart(context);
  const after = followingSpeaker(units, cue.to, lists);
  const opening =
    after === undefined ? openingSpeaker(units, from, cue.from, cue.agreement, lists) : undefined;
  const speaker = after ?? opening ?? context.earlier ?? subjectBefore(context, from);
  const start = opening === undefined ? from : opening.to;
  const end = withoutTail(units, start, cue.from);
  if (cue.syntax === 'say' && !MATTER.has(units[cue.from - 1]?.key ?? '')) return undefined;
  const [contentFrom, contentTo] = trim(units, start, end);
  if (contentTo - contentFrom < 2 || onlyPoints(units, contentFrom, contentTo)) return undefined;
  if (units.slice(Math.max(contentFrom, contentTo - 3), contentTo).some(unit => RELATIVES.has(unit.key)))
    return undefined;
  if (TALK.has(units[cue.from]?.key ?? '') && !leansOnTalk(units[cue.from - 1])) return undefined;
  if (cue.stance === 'denies' && !isDeniable(units, contentTo, cue.from)) return undefined;
  return {
    finding: {
      from: contentFrom,
      to: contentTo,
      speaker,
      cue: cueSpan(context),
      stance: cue.stance,
      asserted: cue.asserted,
      confidence: speaker === undefined ? 0.55 : 0.75,
      why: 'rule: SPEAKER CONTENT-এর আহ্বান জানান',
      otherwise: 'previous',
    },
    next: after === undefined ? cue.to : Math.max(cue.to, after.to),
  };
}

/** জারির বিষয়টি জানিয়েছে: a plain verb of saying takes a phrase only with such a noun. */
const MATTER = new Set(['বিষয়টি', 'বিষয়', 'তথ্য', 'খবর', 'কথা'].map(lookupKey));
/** যে প্রকৌশলীর কথা উল্লেখ করেন: a relative clause reports nothing. */
const RELATIVES = new Set(['যে', 'যেসব', 'যার', 'যাদের'].map(lookupKey));
const TALK = new Set(['কথা'].map(lookupKey));

/** What can be denied: a clause, an allegation, an idea; নাকচ of an application is a ruling. */
function isDeniable(units: Statement, to: number, cue: number): boolean {
  const last = units[to - 1];
  if (units.slice(to, cue).some(unit => unit.kind === 'mark') || last === undefined) return true;
  return (
    last.kind === 'quote' ||
    isFiniteVerb(last.key) ||
    stems(last.key).some(({ stem }) => DENIABLE.has(stem)) ||
    caseOf(last.key) === 'genitive'
  );
}

const DENIABLE = new Set(
  ['অভিযোগ', 'দাবি', 'খবর', 'ধারণা', 'গুজব', 'বক্তব্য', 'সম্ভাবনা', 'কথা', 'দায়', 'সম্পৃক্ততা'].map(lookupKey),
);

/** নেওয়ার কথা বলেন reports; নিয়ে কথা বলেন only says that somebody spoke. */
const leansOnTalk = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.kind === 'quote' || caseOf(unit.key) === 'genitive');

/** After an earlier cue, or after a finite verb and এবং, a new clause begins. */
function clauseStart({ units, cue, from }: CueContext): number {
  for (let i = cue.from - 1; i > from; i--) {
    const before = units[i - 1];
    if (CLAUSE_JOINERS.has(units[i]?.key ?? '') && before?.kind === 'word' && isFiniteVerb(before.key))
      return i + 1;
  }
  return from;
}

const CLAUSE_JOINERS = new Set(['এবং', 'তবে', 'কিন্তু', ';'].map(lookupKey));

function subjectBefore({ units, cue, lists }: CueContext, to: number): Speaker | undefined {
  return to > 0 ? openingSpeaker(units, 0, to, cue.agreement, lists) : undefined;
}

function withoutTail(units: Statement, from: number, to: number): number {
  let end = to;
  while (end > from && (CONTENT_TAILS.has(units[end - 1]?.key ?? '') || units[end - 1]?.kind === 'mark'))
    end--;
  return end;
}

/** `CONTENT জানিয়ে SPEAKER বলেন`, `CONTENT—এমন উল্লেখ করে SPEAKER বলেছেন`: a participle that shares the next cue's speaker. */
export function participle(context: CueContext, next: Cue | undefined): Ruling | undefined {
  const { units, cue, from, lists } = context;
  // চিহ্নিত করে পুলিশ।: with its subject behind it to the sentence's end, the form is finite.
  if (next === undefined && followingSpeaker(units, cue.to, lists)?.from === cue.to) {
    const finite: CueContext = { ...context, cue: { ...cue, agreement: 'plain' } };
    return saidAfter(finite) ?? acted(finite);
  }
  if (next === undefined || next.agreement === 'participle' || next.from <= cue.to) return undefined;
  const that = complementiserBefore(units, from, cue.from);
  let end = that ?? withoutTail(units, from, cue.from);
  while (end > from && units[end - 1]?.kind === 'mark') end--;
  const last = units[units[end - 1]?.key === NOT ? end - 2 : end - 1];
  const closes = that !== undefined || (last !== undefined && last.kind === 'word' && isFiniteVerb(last.key));
  if (!closes && !(cue.syntax === 'act' && last !== undefined && caseOf(last.key) === 'genitive'))
    return undefined;
  const speaker =
    nearestSpeaker(units, cue.to, next.from, next.agreement, lists) ??
    followingSpeaker(units, next.to, lists) ??
    openingSpeaker(units, from, end, next.agreement, lists);
  const start = speaker !== undefined && speaker.to <= end ? speaker.to : from;
  if (end - start < 3 || onlyPoints(units, start, end)) return undefined;
  return {
    finding: {
      from: start,
      to: end,
      speaker,
      cue: cueSpan(context),
      stance: cue.stance,
      asserted: cue.asserted,
      confidence: 0.75,
      why: 'rule: CONTENT জানিয়ে SPEAKER বলেন',
      otherwise: 'previous',
    },
    next: cue.to,
  };
}
