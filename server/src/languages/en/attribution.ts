import { joinSplitCues } from '../../layers/attribution/joinSplitCues';
import { replyIn } from '../../layers/attribution/replies';
import { settleAttributions } from '../../layers/attribution/settleAttributions';
import {
  openAfterDateline,
  readStatements,
  type Statement,
  wordsIn,
} from '../../layers/attribution/statements';
import type { AttributionInput, AttributionRules } from '../../layers/attribution/types';
import type { Attribution } from '../../layers/types';
import type { Lexicon } from '../lexicon';
import { contentStart } from './attribution/contentStart';
import { type Cue, type CueIndex, createCueIndex, findCues } from './attribution/cues';
import { attributionsOf } from './attribution/drafts';
import { headlineFinding } from './attribution/headlines';
import { createNounLists, type NounLists } from './attribution/nounLists';
import { ruleOn } from './attribution/rules/index';
import { createSourceRules } from './attribution/sources';
import type { Subject } from './attribution/subject';
import { subjectBefore } from './attribution/subjectBefore';

export function createAttributionRules(lexicon: Lexicon): AttributionRules {
  const lists = createNounLists(lexicon);
  const index = createCueIndex(lexicon);
  return {
    findAttributions: input => findAttributions(input, lists, index),
    sources: createSourceRules(lexicon, lists),
  };
}

function findAttributions(
  input: AttributionInput,
  lists: NounLists,
  index: CueIndex,
): readonly Attribution[] {
  const statements = readStatements(input.reading, input.mentions);
  const found: Attribution[] = [];
  const opened = input.kind === 'dateline' ? openAfterDateline(statements) : statements;
  for (const units of joinSplitCues(opened, units => isBareCue(units, index))) {
    const headline = input.kind === 'headline' ? headlineFinding(units, lists) : undefined;
    const own = headline !== undefined ? attributionsOf(units, headline) : cued(units, index, lists);
    const quoted = own.length > 0 ? own : uncued(units, input, found[found.length - 1]);
    found.push(...quoted);
    const reply = quoted.length > 0 ? undefined : replyIn(units, lists.replies);
    if (reply !== undefined) found.push(reply);
  }
  return settleAttributions(found);
}

function cued(units: Statement, index: CueIndex, lists: NounLists): readonly Attribution[] {
  const cues = findCues(units, index);
  const framing = framingOf(units, cues, lists);
  if (framing !== undefined) return framing;
  const found: Attribution[] = [];
  let from = 0;
  let earlier: Subject | undefined;
  cues.forEach((cue, i) => {
    if (cue.from < from) return;
    const ruling = ruleOn({ units, cue, later: cues.slice(i + 1, i + 1 + LOOKAHEAD), from, earlier, lists });
    if (ruling === undefined) {
      if (cue.finiteness !== 'participle')
        earlier = subjectBefore(units, from, cue.groupFrom, lists) ?? earlier;
      return;
    }
    for (const finding of ruling.findings) found.push(...attributionsOf(units, finding));
    earlier = ruling.subject ?? earlier;
    from = ruling.next;
  });
  return found;
}

/** `The mill says it will close …, its chief told a meeting.`: the last cue frames all that stands before it. */
function framingOf(
  units: Statement,
  cues: readonly Cue[],
  lists: NounLists,
): readonly Attribution[] | undefined {
  const last = cues[cues.length - 1];
  if (cues.length < 2 || last === undefined || last.syntax === 'act' || last.syntax === 'according')
    return undefined;
  if (
    last.finiteness === 'participle' ||
    last.syntax === 'hearsay' ||
    contentStart(units, last) !== undefined
  )
    return undefined;
  const ruling = ruleOn({ units, cue: last, later: [], from: 0, earlier: undefined, lists });
  const [finding] = ruling?.findings ?? [];
  return finding === undefined ||
    finding.from !== 0 ||
    finding.to > last.from ||
    finding.subject === undefined
    ? undefined
    : attributionsOf(units, finding);
}

/** How many further cues of a statement may end a content. */
const LOOKAHEAD = 6;
const LEAST_WORDS = 4;

/** Marked words that make the whole statement go on with the last speaker, in the same paragraph with the same cue. */
function uncued(
  units: Statement,
  { reading }: AttributionInput,
  previous: Attribution | undefined,
): readonly Attribution[] {
  const quotes = units.filter(unit => unit.kind === 'quote');
  const quote = quotes[0];
  if (quote === undefined || units.some(unit => unit.kind === 'word')) return [];
  const goesOn = previous !== undefined && previous.type !== 'indirect';
  if (!goesOn && wordsIn(reading.text.slice(quote.start, quote.end)) < LEAST_WORDS) return [];
  return attributionsOf(units, {
    from: 0,
    to: units.length,
    subject: undefined,
    cue: goesOn ? previous.cue : null,
    stance: 'asserts',
    asserted: true,
    confidence: 0.7,
    why: 'rule: quotation without a cue',
    otherwise: 'previous',
  }).map(attribution =>
    goesOn ? { ...attribution, mention: previous.mention, speaker: previous.speaker } : attribution,
  );
}

const LONGEST_BARE_CUE = 14;

function isBareCue(units: Statement, index: CueIndex): boolean {
  if (units.length > LONGEST_BARE_CUE) return false;
  const [cue, second] = findCues(units, index);
  if (cue === undefined || second !== undefined || cue.syntax === 'act' || cue.finiteness === 'participle')
    return false;
  return (
    cue.groupFrom <= 4 && !units.slice(cue.to).some(unit => unit.kind === 'quote' || unit.key === 'that')
  );
}
