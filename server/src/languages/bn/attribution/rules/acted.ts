import type { Statement, Unit } from '../../../../layers/attribution/statements';
import { lookupKey } from '../../../../text/lookupKey';
import { wordSet } from '../../../../text/wordSet';
import { stems } from '../../morphology';
import { onlyNames, onlyPoints, trim } from '../drafts';
import { followingSpeaker } from '../followingSpeaker';
import { headAt } from '../heads';
import { caseOf, isFiniteVerb } from '../nounCase';
import { openingSpeaker } from '../openingSpeaker';
import type { Speaker } from '../speaker';
import { CONTENT_TAILS } from '../words';
import { type CueContext, isPointed, type Ruling, ruling, withoutTail } from './context';

/** `SPEAKER X-এর আহ্বান জানিয়েছেন`, `X-এর দাবি জানিয়েছে SPEAKER`, `X-এর কথা বলেন SPEAKER`. */
export function acted(context: CueContext): Ruling | undefined {
  const { units, cue, lists } = context;
  if (cue.agreement === 'passive') return undefined;
  const matter = MATTER.has(units[cue.from - 1]?.key ?? '');
  if (
    (cue.syntax === 'say' && !matter && !takesPhrase(context)) ||
    isPointed(units, matter ? cue.from - 1 : cue.from)
  )
    return undefined;
  const from = clauseStart(context);
  const after = followingSpeaker(units, cue.to, lists);
  const beside = after === undefined ? pronounBeside(context) : undefined;
  const opening =
    after === undefined && beside === undefined
      ? openingSpeaker(units, from, cue.from, cue.agreement, lists)
      : undefined;
  const speaker = after ?? beside ?? opening ?? context.earlier ?? subjectBefore(context, from);
  const start = opening === undefined ? from : opening.to;
  const [contentFrom, contentTo] = trim(
    units,
    start,
    beforeSuch(units, start, withoutTail(units, start, beside?.from ?? cue.from)),
  );
  if (!isReportable(context, contentFrom, contentTo)) return undefined;
  return ruling(context, after === undefined ? cue.to : Math.max(cue.to, after.to), {
    from: contentFrom,
    to: contentTo,
    speaker,
    confidence: speaker === undefined ? 0.55 : 0.75,
    why: 'rule: SPEAKER CONTENT-এর আহ্বান জানান',
    otherwise: 'previous',
  });
}

/** ঝুঁকি যে বাড়ছে, সেটিও তিনি স্বীকার করেন: the pronoun right before the cue is its subject. */
function pronounBeside({ units, cue, lists }: CueContext): Speaker | undefined {
  const at = cue.from - 1;
  const head = headAt(units, at, lists);
  return head?.pronoun && head.nounCase === 'nominative' ? { from: at, to: cue.from, head } : undefined;
}

/** হয়রানির অভিযোগ করেছেন, মেয়রের পদত্যাগ দাবি করেন: nouns of saying that take a phrase as well as a clause. */
function takesPhrase({ units, cue, from }: CueContext): boolean {
  const noun = units[cue.from]?.key.replace(STRESS, '') ?? '';
  const last = units[cue.from - 1];
  if (cue.to - cue.from < 2 || cue.from - from < 2 || last === undefined || last.kind !== 'word')
    return false;
  if (noun === DEMAND && stems(last.key).some(({ stem }) => DEMANDED.has(stem))) return true;
  return OF_SOMETHING.has(noun) && last.mention?.type !== 'PER' && caseOf(last.key) === 'genitive';
}

const STRESS = new RegExp(`${lookupKey('ও')}$`, 'u');
const OF_SOMETHING = wordSet('অভিযোগ দাবি দাবী আশঙ্কা আশংকা শঙ্কা আশা আশাবাদ প্রত্যাশা ইঙ্গিত');
const DEMAND = lookupKey('দাবি');
/** What is demanded in the nominative. */
const DEMANDED = wordSet(
  'পদত্যাগ অপসারণ প্রত্যাহার বাতিল শাস্তি বিচার ফাঁসি মৃত্যুদণ্ড ক্ষতিপূরণ মুক্তি তদন্ত হস্তক্ষেপ নিরাপত্তা অব্যাহতি গ্রেপ্তার গ্রেফতার নিষেধাজ্ঞা সহায়তা পুনর্বাসন',
);

const SUCH = lookupKey('এমন');

/** `CLAUSE—এমন গুজবকে নাকচ`: the clause before the dash is what is meant. */
function beforeSuch(units: Statement, from: number, to: number): number {
  for (let i = to - 1; i > from && i >= to - 4; i--) {
    if (units[i]?.kind === 'mark' && units[i + 1]?.key === SUCH) return i;
  }
  return to;
}

/** Whether the phrase says something: no bare pointing words, no relative clause, nothing that only was ruled on. */
function isReportable({ units, cue }: CueContext, from: number, to: number): boolean {
  const enough = to - from > 1 || (to > from && CONTENT_TAILS.has(units[to]?.key ?? ''));
  if (!enough || onlyPoints(units, from, to) || onlyNames(units, from, to)) return false;
  if (units.slice(Math.max(from, to - 3), to).some(unit => RELATIVES.has(unit.key))) return false;
  if (THUS.has(units[from]?.key ?? '') || units[to - 1]?.key === TO_WHOM) return false;
  if (units.slice(from, cue.from).some(unit => unit.key === IF)) return false;
  if (RELATIVE_SUBJECTS.has(units[from]?.key ?? '') && units[cue.to]?.key === ',') return false;
  if (TALK.has(units[cue.from]?.key ?? '') && !leansOnTalk(units[cue.from - 1])) return false;
  if (cue.stance === 'denies' && isPointed(units, to - 1)) return false;
  return cue.stance !== 'denies' || isDeniable(units, to, cue.from);
}

/** মেরামতের বিষয়টি জানিয়েছে: a plain verb of saying takes a phrase only with such a noun. */
const MATTER = wordSet('বিষয়টি বিষয় তথ্য খবর কথা');
/** যে নকশাকারের কথা উল্লেখ করেন: a relative clause reports nothing. */
const RELATIVES = wordSet('যে যেসব যার যাদের');
/** যারা কর্মসূচি ঘোষণা করেছে, তারাই …: the clause only says who is meant. */
const RELATIVE_SUBJECTS = wordSet('যারা যাঁরা যিনি যে যেসব');
/** এভাবেই সেদিনের ঘটনা বর্ণনা করছিলেন points to what stands before or behind. */
const THUS = wordSet('এভাবে এভাবেই');
const TALK = wordSet('কথা');
/** গ্রাহকদের কাছে দুঃখ প্রকাশ করেন only says to whom. */
const TO_WHOM = lookupKey('কাছে');
/** যদি আপনি নায়কদের কথা বলেন: nobody said so. */
const IF = lookupKey('যদি');

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

const DENIABLE = wordSet('অভিযোগ দাবি খবর ধারণা গুজব বক্তব্য সম্ভাবনা কথা দায় সম্পৃক্ততা');

/** সরানোর কথা বলেন reports; নিয়ে কথা বলেন only says that somebody spoke. */
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

const CLAUSE_JOINERS = wordSet('এবং তবে কিন্তু ;');

function subjectBefore({ units, cue, lists }: CueContext, to: number): Speaker | undefined {
  return to > 0 ? openingSpeaker(units, 0, to, cue.agreement, lists) : undefined;
}
