import { joinSplitCues } from '../../layers/attribution/joinSplitCues';
import { replyIn } from '../../layers/attribution/replies';
import { settleAttributions } from '../../layers/attribution/settleAttributions';
import { openAfterDateline, readStatements, type Statement } from '../../layers/attribution/statements';
import type { AttributionInput, AttributionRules } from '../../layers/attribution/types';
import type { Attribution } from '../../layers/types';
import { lookupKey } from '../../text/lookupKey';
import { wordSet } from '../../text/wordSet';
import type { Lexicon } from '../lexicon';
import { type Cue, type CueIndex, createCueIndex, findCues } from './attribution/cues';
import { type Draft, draftsOf } from './attribution/drafts';
import { headlineFinding } from './attribution/headlines';
import { createNounLists, type NounLists } from './attribution/nounLists';
import { pointingBack, thusSaid } from './attribution/pointingBack';
import { accordingTo } from './attribution/rules/according';
import { acted } from './attribution/rules/acted';
import { asked } from './attribution/rules/asked';
import type { CueContext, Ruling } from './attribution/rules/context';
import { actedPassive, heard } from './attribution/rules/heard';
import { participle } from './attribution/rules/participle';
import { pointedClause } from './attribution/rules/pointed';
import { quotedBefore } from './attribution/rules/quoted';
import { saidAfter, saidBefore, saidRightAfter } from './attribution/rules/said';
import { runOn } from './attribution/runOn';
import { createSourceRules } from './attribution/sources';
import type { Speaker } from './attribution/speaker';
import { uncuedQuotes } from './attribution/uncued';
import { COMPLEMENTISERS } from './attribution/words';

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
  const read = readStatements(input.reading, input.mentions);
  const opened = input.kind === 'dateline' ? openAfterDateline(read) : read;
  const statements = joinSplitCues(opened, units => isBareCue(units, index));
  const drafts: Draft[] = [];
  statements.forEach((units, statement) => {
    const thus = thusSaid(units, findCues(units, index), lists);
    if (thus !== undefined && isUncued(drafts.at(-1), statement - 1)) {
      for (let d = drafts.length - 1; isUncued(drafts[d], statement - 1); d--)
        drafts[d] = { ...(drafts[d] as Draft), ...thus };
      return;
    }
    drafts.push(...statementDrafts(units, statement, input, lists, index));
    if (drafts[drafts.length - 1]?.statement === statement) return;
    const previous = statements[statement - 1];
    if (previous === undefined || drafts[drafts.length - 1]?.statement === statement - 1) return;
    const finding = pointingBack(units, findCues(units, index), previous, lists);
    if (finding !== undefined) drafts.push(...draftsOf(previous, statement - 1, finding));
  });
  const resolved = drafts.map((draft, d) =>
    carriesOn(draft, drafts[d - 1], input) ? heardFromPrevious(draft) : draft,
  );
  const answered = new Set(drafts.map(draft => draft.statement));
  const replies = opened.flatMap((units, i) =>
    answered.has(i) ? [] : (replyIn(units, lists.replies) ?? []),
  );
  const said = runOn(resolved, statements, input.reading.text, lists).map(
    ({ statement: _, open: __, ...attribution }) => attribution,
  );
  return settleAttributions([...said, ...replies]);
}

/** `চিঠিতে বলা হয়, …। … বলেও উল্লেখ করা হয়।`: a passive of saying goes on with whom the paragraph cited before. */
const carriesOn = (draft: Draft, before: Draft | undefined, { reading }: AttributionInput): boolean =>
  draft.speaker.by === 'hearsay' &&
  draft.cue !== null &&
  before !== undefined &&
  before.statement < draft.statement &&
  before.speaker.by !== 'hearsay' &&
  PASSIVE_OF_SAYING.test(lookupKey(reading.text.slice(draft.cue.start, draft.cue.end)));

const PASSIVE_OF_SAYING = new RegExp(
  `(?:^| )(?:${['বলা', 'জানানো', 'উল্লেখ করা'].map(lookupKey).join('|')}) `,
  'u',
);

const heardFromPrevious = (draft: Draft): Draft => ({ ...draft, speaker: { by: 'previous' } });

const isUncued = (draft: Draft | undefined, statement: number): boolean =>
  draft !== undefined && draft.statement === statement && draft.cue === null && draft.mention === null;

function statementDrafts(
  units: Statement,
  statement: number,
  input: AttributionInput,
  lists: NounLists,
  index: CueIndex,
): readonly Draft[] {
  if (input.kind === 'headline') {
    const finding = headlineFinding(units, lists);
    if (finding !== undefined) return draftsOf(units, statement, finding);
  }
  const cued = cuedDrafts(units, statement, lists, index);
  return cued.length > 0 ? cued : uncuedQuotes(units, statement, input, lists);
}

const LONGEST_BARE_CUE = 14;

function isBareCue(units: Statement, index: CueIndex): boolean {
  if (units.length > LONGEST_BARE_CUE || units.some(unit => unit.kind === 'quote')) return false;
  const cues = findCues(units, index);
  const [cue] = cues;
  return (
    cues.length === 1 &&
    cue !== undefined &&
    cue.syntax === 'say' &&
    (cue.agreement === 'honorific' || cue.agreement === 'plain') &&
    !units.slice(cue.to).some(unit => unit.key === ',' || unit.key === ':') &&
    units.slice(cue.from - 1, cue.from).every(unit => unit.kind !== 'mark')
  );
}

function cuedDrafts(
  units: Statement,
  statement: number,
  lists: NounLists,
  index: CueIndex,
): readonly Draft[] {
  const cues = findCues(units, index);
  const drafts: Draft[] = [];
  let from = 0;
  let earlier: Speaker | undefined;
  cues.forEach((cue, i) => {
    if (cue.from < from || isReported(units, cue)) return;
    const ruling = rule({ units, cue, from, lists, earlier }, cues[i + 1]);
    if (ruling === undefined) return;
    if (ruling.before !== undefined) drafts.push(...draftsOf(units, statement, ruling.before));
    drafts.push(...draftsOf(units, statement, ruling.finding));
    earlier = ruling.finding.speaker ?? earlier;
    from = ruling.next;
  });
  return drafts;
}

const NEGATIONS = wordSet('না নি');

/** `আদেশ দিয়েছেন বলেও জানালেন` and `বলছেন না`: such a verb is part of what is reported, or reports nothing. */
function isReported(units: Statement, { to, agreement }: Cue): boolean {
  const next = units[to]?.key ?? '';
  return NEGATIONS.has(next) || (COMPLEMENTISERS.has(next) && agreement !== 'participle');
}

function rule(context: CueContext, next: Cue | undefined): Ruling | undefined {
  const { syntax, agreement } = context.cue;
  if (syntax === 'according') return accordingTo(context);
  if (syntax === 'hearsay' || agreement === 'passive')
    return pointedClause(context) ?? heard(context) ?? actedPassive(context);
  if (agreement === 'participle') return saidBefore(context) ?? participle(context, next);
  return (
    saidBefore(context) ??
    saidAfter(context) ??
    quotedBefore(context) ??
    pointedClause(context) ??
    saidRightAfter(context) ??
    asked(context) ??
    acted(context)
  );
}
