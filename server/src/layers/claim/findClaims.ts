import type { LanguagePack } from '../../languages/types';
import { byPosition, contains, overlaps, type Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import type { Claim, Mention, StructureKind } from '../types';
import type { Assertion, ClaimInput, ClaimRules, Reason } from './types';
import { worthOf } from './worth';

/** Lines whose words claim nothing. */
const SILENT: ReadonlySet<StructureKind> = new Set(['caption', 'credit', 'byline']);

/** A stretch of the paragraph with the attribution whose source says it. */
interface Candidate extends Span {
  readonly attribution: number | null;
}

/**
 * The claims of one paragraph: each sentence that a source is quoted with, and each sentence of the article's own
 * without its final stop. Sentences that only frame a quotation are left to it.
 * @returns claims that do not overlap, sorted by start
 */
export function findClaims(input: ClaimInput, pack: LanguagePack): readonly Claim[] {
  if (SILENT.has(input.kind)) return [];
  return candidatesOf(input).flatMap(candidate => claimOf(candidate, input, pack.claims) ?? []);
}

function candidatesOf({ reading, attributions }: ClaimInput): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const cues = attributions
    .flatMap(({ cue, reply }) => (reply === undefined ? (cue ?? []) : []))
    .sort(byPosition);
  let nextContent = 0;
  let nextCue = 0;
  for (const sentence of reading.sentences) {
    while ((attributions[nextContent]?.content.end ?? Infinity) <= sentence.start) nextContent++;
    while ((cues[nextCue]?.end ?? Infinity) <= sentence.start) nextCue++;
    let free = (cues[nextCue]?.start ?? Infinity) >= sentence.end;
    for (let a = nextContent; a < attributions.length; a++) {
      const attribution = attributions[a];
      if (attribution === undefined || attribution.content.start >= sentence.end) break;
      if (attribution.reply !== undefined || !overlaps(attribution.content, sentence)) continue;
      free = false;
      if (attribution.stance === 'denies' || attribution.asserted === false) continue;
      candidates.push({ ...common(attribution.content, sentence), attribution: a });
    }
    if (free) candidates.push({ start: sentence.start, end: sentence.end, attribution: null });
  }
  return candidates;
}

const common = (a: Span, b: Span): Span => ({
  start: Math.max(a.start, b.start),
  end: Math.min(a.end, b.end),
});

function claimOf(candidate: Candidate, input: ClaimInput, rules: ClaimRules): Claim | undefined {
  const { reading, mentions } = input;
  const span = withoutEdges(reading.text, candidate);
  const tokens = reading.tokens.filter(token => contains(span, token));
  const words = tokens.filter(token => token.kind !== 'mark').length;
  const attributed = candidate.attribution !== null;
  const question = reading.text.slice(span.end, candidate.end).includes('?');
  const assertion: Assertion = {
    text: reading.text.slice(span.start, span.end),
    tokens,
    attributed,
    question,
  };
  const inside = mentions.filter(mention => contains(span, mention));
  if (
    words < (input.kind === 'headline' ? LEAST_IN_HEADLINE : 2) ||
    isOnlyNames(tokens, inside) ||
    !rules.isCheckable(assertion)
  )
    return undefined;
  const reasons = [...new Set([...rules.reasons(assertion), ...reasonsOf(inside)])];
  return {
    ...span,
    attribution: candidate.attribution,
    score: worthOf(reasons, { attributed, headline: input.kind === 'headline', words }),
    reasons,
    confidence: attributed ? (input.attributions[candidate.attribution ?? 0]?.confidence ?? 0.5) * 0.9 : 0.75,
    why: attributed ? 'rule: what a source asserts' : 'rule: what the article asserts',
  };
}

/** Shorter headlines are labels: `ইসির বক্তব্য`. */
const LEAST_IN_HEADLINE = 3;

/** `ঘাট বার্তা, নদীকথা।`: agencies named, nothing said. */
const isOnlyNames = (tokens: readonly Token[], inside: readonly Mention[]): boolean =>
  tokens.every(token => token.kind === 'mark' || inside.some(mention => contains(mention, token)));

/** What the mentions in a claim give it: a figure, a date, an event. */
function reasonsOf(mentions: readonly Mention[]): readonly Reason[] {
  const types = new Set(mentions.map(mention => mention.type));
  const reasons: Reason[] = [];
  if (types.has('NUM')) reasons.push('figure');
  if (types.has('EVENT')) reasons.push('event');
  if (types.has('DATE')) reasons.push('date');
  return reasons;
}

const EDGE_BEFORE = /[\s“”„‘’"'«»,;:–—-]/u;
const EDGE_AFTER = /[\s“”„‘’"'«»,;:–—।৷॥|.!?…-]/u;
const CLOSING = /[”’»"']/u;

/** Without white space, stops and marks at the edges; a closing mark stays where its opening mark is inside. */
function withoutEdges(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (to > from && EDGE_AFTER.test(text.charAt(to - 1)) && !closesInside(text, from, to)) to--;
  while (from < to && EDGE_BEFORE.test(text.charAt(from)) && !opensInside(text, from, to)) from++;
  return { start: from, end: to };
}

const PAIRS: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '»': '«', '"': '"', "'": "'" };

function closesInside(text: string, from: number, to: number): boolean {
  const mark = text.charAt(to - 1);
  if (!CLOSING.test(mark)) return false;
  const opening = text.lastIndexOf(PAIRS[mark] ?? '', to - 2);
  return opening > from;
}

function opensInside(text: string, from: number, to: number): boolean {
  const closing = Object.entries(PAIRS).find(([, opening]) => opening === text.charAt(from))?.[0];
  if (closing === undefined) return false;
  const at = text.indexOf(closing, from + 1);
  return at > from && at < to - 1;
}
