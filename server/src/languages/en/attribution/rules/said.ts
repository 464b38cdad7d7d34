import type { Statement } from '../../../../layers/attribution/statements';
import { wordSet } from '../../../../text/wordSet';
import { contentEnd, objectEnd } from '../contentEnd';
import { contentStart, infinitiveStart } from '../contentStart';
import { openingSubject } from '../openingSubject';
import type { Subject } from '../subject';
import { subjectBefore } from '../subjectBefore';
import { PREPOSITIONS } from '../words';
import { type CueContext, finding, isMarked, isTooShort, type Ruling } from './context';
import { quoteAfter } from './inverted';
import { isCourtesy, isDeniable, isDocument, isNaming } from './objects';

/** `X said CONTENT`, `CONTENT, X said.`, `“CONTENT,” X said, “CONTENT”`. */
export function said(context: CueContext): Ruling | undefined {
  const { units, cue, from, later, lists, earlier } = context;
  const own = withAntecedent(context, subjectBefore(units, from, cue.groupFrom, lists));
  const subject = own ?? antecedent(context) ?? sharedSubject(context);
  const start = colonQuote(units, cue.to) ?? contentStart(units, cue);
  const led = start !== undefined && isMarked(units, start);
  const before = own === undefined ? undefined : contentBefore(units, from, own, led);
  if (
    before !== undefined &&
    (start === undefined || isMarked(units, start) || endsInWords(units, from, before))
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
  if (cue.syntax === 'act' && (isCourtesy(units, start) || isNaming(units, cue, start, subject)))
    return undefined;
  if (cue.stance === 'denies' && cue.syntax === 'act' && !isDeniable(units, cue, start, to)) return undefined;
  const why = cue.syntax === 'act' ? 'SPEAKER urged CONTENT' : 'SPEAKER said CONTENT';
  return {
    findings: [
      {
        ...finding(context, start, to, subject, cue.syntax === 'act' ? 0.75 : 0.9, why),
        asserted: cue.asserted && infinitiveStart(units, cue) === undefined,
        fragment: isFragment(units, start, cue.to),
      },
    ],
    subject,
    next: to,
  };
}

/** Marked words before the speaker are what was said, unless they only end a lead: On “Harbour Hour,” the mayor said … */
function endsInWords(units: Statement, from: number, to: number): boolean {
  const quote = units[to - 1];
  if (quote?.kind !== 'quote') return false;
  return !PREPOSITIONS.has(units[from]?.key ?? '') || quote.end - quote.start > LONGEST_FRAGMENT;
}

/** Few marked words right behind the verb, no comma or colon between: called it “passable”. */
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

/** How far behind the verb a colon may open the words: answered the mayor's letter: “…” */
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
  let end = units[relative - 1]?.key === ',' ? relative - 1 : relative;
  // Thomas Gray, 24, who said
  if (units[end - 1]?.kind === 'number' && units[end - 2]?.key === ',') end -= 2;
  return subjectBefore(units, 0, end, lists);
}

/** The relative pronoun as it stands, named by the phrase before it. */
function withAntecedent(context: CueContext, subject: Subject | undefined): Subject | undefined {
  if (subject === undefined || subject.to - subject.from > 1) return subject;
  if (!RELATIVES.has(context.units[subject.from]?.key ?? '')) return subject;
  const name = antecedent(context);
  return name === undefined ? subject : { ...subject, name: name.name ?? name };
}

const RELATIVES = wordSet('who which');

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
  // In the harbour office, the minister said, “…”: before marked words only a lead stands.
  if (last.key !== ',' || led) return undefined;
  const words = units.slice(from, subject.from).filter(unit => unit.kind !== 'mark').length;
  return words >= 4 ? subject.from - 1 : undefined;
}
