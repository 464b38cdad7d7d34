import type { ReportedContent } from '../../../layers/attribution/reportedContent';
import { type Statement, stretch } from '../../../layers/attribution/statements';
import type { Attribution, SpeakerHint } from '../../../layers/types';
import { isEmpty } from '../../../text/span';
import { wordSet } from '../../../text/wordSet';
import type { Subject } from './subject';

/** What a rule found, and who says it. */
export interface Finding extends ReportedContent {
  readonly subject: Subject | undefined;
  /** Marked words that are only an object (acknowledged “some delays”): a clause of the reporter's. */
  readonly fragment?: boolean;
}

/** Makes attributions of a finding: one, or one for each pair of marks where the content is nothing but marked words. */
export function attributionsOf(units: Statement, finding: Finding): readonly Attribution[] {
  const [from, to] = trim(units, finding.from, finding.to);
  const { subject, cue, stance, asserted, confidence, why } = finding;
  const mention = subject === undefined ? null : (stretch(units, subject.from, subject.to) ?? null);
  const speaker = speakerOf(units, subject, finding.otherwise);
  const common = { mention, cue, stance, speaker, confidence, why, ...(asserted ? {} : { asserted }) };
  const content = units.slice(from, to);
  const hasMarked = content.some(unit => unit.kind === 'quote');
  if (
    hasMarked &&
    finding.fragment !== true &&
    content.every(unit => unit.kind === 'quote' || unit.kind === 'mark' || unit.key === 'and')
  ) {
    return content.flatMap(({ marked }) =>
      marked === null || isEmpty(marked.inner)
        ? []
        : [{ ...common, type: 'direct' as const, content: marked.inner }],
    );
  }
  const span = stretch(units, from, to);
  return span === undefined ? [] : [{ ...common, type: hasMarked ? 'mixed' : 'indirect', content: span }];
}

function speakerOf(
  units: Statement,
  subject: Subject | undefined,
  otherwise: SpeakerHint['by'],
): SpeakerHint {
  if (subject === undefined) return { by: otherwise };
  const named = subject.name && stretch(units, subject.name.from, subject.name.to);
  return named === undefined ? { by: 'mention' } : { by: 'mention', named };
}

const KEPT_BEFORE = new Set(['(', '[', '$', '£', '€', '#']);
const KEPT_AFTER = new Set([')', ']', '%']);

/** Cuts marks and leading conjunctions: `But …, ` */
export function trim(units: Statement, from: number, to: number): readonly [number, number] {
  let start = from;
  let end = to;
  while (start < end && isEdge(units, start)) start++;
  while (end > start && units[end - 1]?.kind === 'mark' && !KEPT_AFTER.has(units[end - 1]?.key ?? '')) end--;
  return [start, end];
}

const LEADS = wordSet('but and however meanwhile that');

function isEdge(units: Statement, i: number): boolean {
  const unit = units[i];
  if (unit === undefined) return false;
  if (unit.kind === 'mark') return !KEPT_BEFORE.has(unit.key);
  return unit.mention === null && LEADS.has(unit.key);
}
