import type { Statement, Unit } from '../../../../layers/attribution/statements';
import { lookupKey } from '../../../../text/lookupKey';
import { wordSet } from '../../../../text/wordSet';
import { type Head, headAt } from '../heads';
import { caseOf } from '../nounCase';
import type { NounLists } from '../nounLists';
import { phraseStart } from '../phraseStart';
import type { Speaker } from '../speaker';
import { PHRASE_BOUNDS } from '../words';
import {
  type CueContext,
  complementiserBefore,
  contentAfter,
  isPointed,
  type Ruling,
  ruling,
} from './context';

/** `CONTENT বলে জানা গেছে`, `SOURCE সূত্রে জানা গেছে, CONTENT`, `প্রতিবেদনে বলা হয়, CONTENT`, `… অভিযোগ পাওয়া গেছে`. */
export function heard(context: CueContext): Ruling | undefined {
  const { units, cue, from, lists } = context;
  const that = complementiserBefore(units, from, cue.from);
  if (that !== undefined && that > from) {
    const source = sourceBefore(units, that + 1, cue.from, lists);
    const whole = source === undefined ? { ...context, cue: { ...cue, from: that } } : context;
    return reported(whole, source, from, that, cue.to, 'CONTENT বলে জানা গেছে');
  }
  const content = cue.syntax === 'act' ? undefined : contentAfter(units, cue.to);
  if (content !== undefined) {
    const source =
      sourceBefore(units, from, cue.from, lists) ??
      (cue.sourced ? undefined : openingSource(units, from, cue.from, lists)?.speaker);
    if (cue.sourced && source === undefined) return undefined;
    return reported(context, source, content, units.length, units.length, 'সূত্রে জানা গেছে, CONTENT');
  }
  const before = units[cue.from - 1];
  if (before === undefined || cue.from - 1 <= from || caseOf(before.key) !== 'genitive') return undefined;
  if (!ALLEGATION.has(units[cue.from]?.key ?? '') || isPointed(units, cue.from)) return undefined;
  return reported(context, undefined, from, cue.from, cue.to, '… অভিযোগ পাওয়া গেছে');
}

/** `SOURCE-এর পক্ষ থেকে X-এর অনুরোধ জানানো হয়`, `চিঠিতে X-এর আহ্বান জানানো হয়েছে`: a passive speech act with a source. */
export function actedPassive(context: CueContext): Ruling | undefined {
  const { units, cue, from, lists } = context;
  const last = units[cue.from - 1];
  if (cue.syntax !== 'act' || last?.kind !== 'word' || caseOf(last.key) !== 'genitive') return undefined;
  if (isPointed(units, cue.from)) return undefined;
  const source = openingSource(units, from, cue.from, lists);
  if (source === undefined || cue.from - source.end < 2) return undefined;
  return ruling(context, cue.to, {
    from: source.end,
    to: cue.from,
    speaker: source.speaker,
    confidence: 0.75,
    why: 'rule: SOURCE-এর পক্ষ থেকে CONTENT-এর আহ্বান জানানো হয়',
    otherwise: 'previous',
  });
}

/** The first phrase with পক্ষ থেকে, or the first document in the locative: চিঠিতে … বলা হয়. */
function openingSource(
  units: Statement,
  from: number,
  to: number,
  lists: NounLists,
): { readonly speaker: Speaker; readonly end: number } | undefined {
  for (let i = from; i < to; i++) {
    const unit = units[i];
    if (unit === undefined || unit.kind === 'quote' || (unit.kind === 'mark' && unit.key === ','))
      return undefined;
    const sided =
      BY_SIDE.has(units[i + 1]?.key ?? '') && (units[i + 2]?.key === FROM || units[i + 1]?.key === BY);
    const head = headAt(units, i, lists);
    if (head === undefined || (sided ? head.nounCase !== 'genitive' : !isCited(head))) continue;
    const end = sided ? (units[i + 1]?.key === BY ? i + 2 : i + 3) : i + 1;
    return { speaker: { from: phraseStart(units, i, from, lists), to: i + 1, head }, end };
  }
  return undefined;
}

const isCited = ({ who, nounCase, weight }: Head): boolean =>
  who === 'document' && nounCase === 'locative' && weight > LOOSE_DOCUMENT;

/** An unlisted noun in the locative is a document only right before its cue. */
const LOOSE_DOCUMENT = 0.4;
const BY_SIDE = wordSet('পক্ষ তরফ তরফে');
const FROM = lookupKey('থেকে');
const BY = lookupKey('তরফে');

const ALLEGATION = wordSet('অভিযোগ গুঞ্জন খবর');

function reported(
  context: CueContext,
  speaker: Speaker | undefined,
  from: number,
  to: number,
  next: number,
  why: string,
): Ruling {
  const open = to === context.units.length;
  return ruling(context, next, {
    from,
    to,
    speaker,
    confidence: 0.88,
    why: `rule: ${why}`,
    otherwise: 'hearsay',
    open,
  });
}

/** সেখানে বলা হয়: in what was cited before. */
const THERE = lookupKey('সেখানে');
/** এজাহারে আরও বলা হয় */
const MORE = wordSet('আরও আরো এও স্পষ্ট');
const SIDE = wordSet('থেকে পক্ষ তরফে তরফ পক্ষে কাছ');

/** A noun in the locative before a passive: দরখাস্তে উল্লেখ করা হয়েছে, বিধিমালার ৭ ধারায় বলা হয়েছে. */
const documentOf = ({ key }: Unit): Head => ({
  who: 'document',
  kind: 'document',
  pronoun: false,
  plural: false,
  nounCase: caseOf(key),
  weight: 0.4,
});

/** A source in the locative or with থেকে before a passive cue: প্রতিবেদনে, আদালত সূত্রে, বোর্ডের পক্ষ থেকে. */
function sourceBefore(units: Statement, from: number, cue: number, lists: NounLists): Speaker | undefined {
  let to = cue;
  while (to > from && MORE.has(units[to - 1]?.key ?? '')) to--;
  let at = to - 1;
  while (at > from && SIDE.has(units[at]?.key ?? '')) at--;
  const sided = at < to - 1;
  const last = units[at];
  if (at < from || last === undefined || last.kind !== 'word') return undefined;
  const bound = PHRASE_BOUNDS.has(last.key) && last.key !== THERE;
  const head = headAt(units, at, lists) ?? (bound ? undefined : documentOf(last));
  if (head === undefined || (!sided && head.nounCase !== 'locative')) return undefined;
  return { from: phraseStart(units, at, from, lists), to: at + 1, head };
}
