import type { ReportedContent } from '../../../layers/attribution/reportedContent';
import { type Statement, stretch } from '../../../layers/attribution/statements';
import type { Attribution, QuoteType, SpeakerHint } from '../../../layers/types';
import { lookupKey } from '../../../text/lookupKey';
import { isEmpty, type Span } from '../../../text/span';
import { wordSet } from '../../../text/wordSet';
import type { Speaker } from './speaker';
import { DETERMINERS, FINAL_MARKS, LEAD_WORDS, POINTING_WORDS } from './words';

/** An attribution in the making, with what its statement's successors must know. */
export interface Draft extends Attribution {
  /** Index of the statement it was found in. */
  readonly statement: number;
  /** The content reaches the statement's end, so that the speech can run on into the next one. */
  readonly open: boolean;
}

/** What a rule found, and who says it. */
export interface Finding extends ReportedContent {
  readonly speaker: Speaker | undefined;
  /** The words that name the speaker, where they stand in another statement. */
  readonly mention?: Span | null;
  readonly open?: boolean;
}

/** Makes attributions of a finding: one, or one for each pair of marks where the content is nothing but marked words. */
export function draftsOf(units: Statement, statement: number, finding: Finding): readonly Draft[] {
  const [from, to] = trim(units, finding.from, finding.to);
  const { speaker, cue, stance, asserted, confidence, why } = finding;
  const named = speaker === undefined ? undefined : stretch(units, speaker.from, speaker.to);
  const mention = finding.mention ?? named ?? null;
  const hint: SpeakerHint =
    speaker === undefined
      ? { by: finding.otherwise }
      : {
          by: 'mention',
          ...(speaker.head.kind === undefined ? {} : { kind: speaker.head.kind }),
          plural: speaker.head.plural,
        };
  const common = {
    mention,
    cue,
    stance,
    ...(asserted ? {} : { asserted }),
    speaker: hint,
    confidence,
    why,
    statement,
    open: finding.open ?? false,
  };
  const marked = onlyMarked(units, from, to);
  if (marked !== undefined) {
    return marked.map(content => ({ ...common, type: 'direct' as const, content, open: false }));
  }
  const content = stretch(units, from, to);
  if (content === undefined) return [];
  return [{ ...common, type: typeOf(units, from, to), content }];
}

const typeOf = (units: Statement, from: number, to: number): QuoteType =>
  units.slice(from, to).some(unit => unit.kind === 'quote') ? 'mixed' : 'indirect';

/** The inner spans when the units hold nothing but marked stretches and marks between them. */
function onlyMarked(units: Statement, from: number, to: number): readonly Span[] | undefined {
  const content = units.slice(from, to);
  if (!content.some(unit => unit.kind === 'quote')) return undefined;
  if (content.some(unit => unit.kind !== 'quote' && unit.kind !== 'mark' && !JOINERS.has(unit.key)))
    return undefined;
  return content.flatMap(({ marked }) => (marked === null || isEmpty(marked.inner) ? [] : [marked.inner]));
}

const JOINERS = wordSet('ও এবং ইত্যাদি');

/** Cuts marks at both ends, and words of the reporter at the beginning: `এছাড়া, …।` */
export function trim(units: Statement, from: number, to: number): readonly [number, number] {
  let start = from;
  let end = to;
  while (start < end && isEdge(units, start)) start += opensPair(units, start) ? 2 : 1;
  while (end > start && units[end - 1]?.kind === 'mark' && FINAL_MARKS.has(units[end - 1]?.key ?? '')) end--;
  return [start, end];
}

function isEdge(units: Statement, i: number): boolean {
  const unit = units[i];
  if (unit === undefined) return false;
  if (unit.kind === 'mark') return unit.key !== '(' && unit.key !== '[';
  return (LEAD_WORDS.has(unit.key) && unit.mention === null) || opensPair(units, i);
}

/** এ জন্য, এ ছাড়া, এ সময় */
const opensPair = (units: Statement, i: number): boolean =>
  units[i]?.key === THIS && PAIRED.has(units[i + 1]?.key ?? '');

const THIS = lookupKey('এ');
const PAIRED = wordSet('জন্য ছাড়া ছাড়াও সময় কারণে');

/** Whether the units are nothing but a person and a title: অধিনায়ক তামান্নার প্রশংসা করে says no words. */
export const onlyNames = (units: Statement, from: number, to: number): boolean =>
  units.slice(from, to).every(({ mention }) => mention?.type === 'PER' || mention?.type === 'ROLE');

/** Whether the units only point to something said elsewhere: `এসব কথা`. */
export function onlyPoints(units: Statement, from: number, to: number): boolean {
  const words = units.slice(from, to).filter(unit => unit.kind !== 'mark');
  if (words.length <= 2 && DETERMINERS.has(words[0]?.key ?? '')) return true;
  return units
    .slice(from, to)
    .every(unit => unit.kind === 'mark' || (unit.mention === null && POINTING_WORDS.has(unit.key)));
}
