import { CERTAIN } from '../../../layers/entity/certainty';
import { mentionOver } from '../../../layers/entity/mentionOver';
import type { Word } from '../../../layers/entity/names/words';
import type { EntityType, Mention } from '../../../layers/types';
import type { Reading } from '../../../text/reading';
import { wordSet } from '../../../text/wordSet';
import {
  NOUNS_BEFORE_ORGANIZATIONS,
  NOUNS_BEFORE_PLACES,
  ORGANIZATION_NOUNS,
  ORGANIZATIONS_NOUNS,
  PLACE_NOUNS,
} from './kindNouns';
import type { Run } from './runs';
import { shapeOf } from './shape';
import { clubsIn } from './sports';

/** Finds names whose kind the words beside them tell: `law firm Lind Vanton`, `Vanton, a village in the hills`. */
export function findByContext(
  reading: Reading,
  words: readonly Word[],
  runs: readonly Run[],
): readonly Mention[] {
  const name = ({ from, to }: Run, type: EntityType): Mention =>
    mentionOver(reading.tokens, from, to, { type, confidence: CERTAIN, why: 'rule: what is said beside it' });
  const open = runs.filter(run => isOpen(words, run));
  const told = open.flatMap(run => {
    const type =
      kindBefore(reading, words, run) ?? kindAfter(reading, words, run) ?? placeInPlace(words, run);
    return type === undefined ? [] : [name(run, type)];
  });
  const listed = runs.flatMap((run, i) =>
    ORGANIZATIONS_NOUNS.has(words[run.from - 1]?.key ?? '') ? chainFrom(words, runs, i) : [],
  );
  return [
    ...told,
    ...listed.filter(run => isOpen(words, run)).map(run => name(run, 'ORG')),
    ...clubsIn(reading, words, runs).map(run => name(run, 'ORG')),
  ];
}

/** Whether lists leave open what a run is: no title or day stands in it, no given name opens it, it is not listed whole. */
function isOpen(words: readonly Word[], { from, to }: Run): boolean {
  const run = words.slice(from, to);
  const first = run[0];
  if (first === undefined || (first.listing !== undefined && first.listing.end >= to)) return false;
  if (first.part === 'sure' || words[from - 1]?.key === "'s" || run.every(({ common }) => common))
    return false;
  return run.every(
    ({ key, role, honorific }) => role === undefined && honorific === undefined && !DAYS.has(key),
  );
}

const DAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday');

const OWNING = [
  'shares of',
  'shares in',
  'stake in',
  'subsidiary of',
  'merger with',
  'takeover of',
  'acquisition of',
];
const OWNED: ReadonlySet<string> = new Set(OWNING);
const OWNERS = wordSet('ceo cfo coo shares shareholders employees stores');

function kindBefore(reading: Reading, words: readonly Word[], { from, to }: Run): EntityType | undefined {
  const before = words[from - 1]?.key ?? '';
  const pair = `${words[from - 2]?.key ?? ''} ${before}`;
  const isListless = words.slice(from, to).every(({ listing, covered }) => listing === undefined && !covered);
  const isOwned = OWNED.has(pair) && words[to]?.key !== "'s";
  if (isOwned || (isListless && OWNERS.has(words[to]?.key ?? ''))) return 'ORG';
  const isOf = before === 'of' && shapeOf(reading, from - 2) === 'other';
  if (isOf && PLACE_NOUNS.has(words[from - 2]?.key ?? '')) return 'LOC';
  if (shapeOf(reading, from - 1) !== 'other') return undefined;
  if (ORGANIZATION_NOUNS.has(before) || NOUNS_BEFORE_ORGANIZATIONS.has(before)) return 'ORG';
  return NOUNS_BEFORE_PLACES.has(before) && to - from === 1 ? 'LOC' : undefined;
}

const ARTICLES = wordSet('a an the');
const COPULAS = wordSet('is was');
/** Words that end the noun phrase which an article opens. */
const AFTER_NOUN = wordSet(
  'of in for with that which based on at from to near between led run owned and or by',
);
/** How many words an apposition may have before its noun: a small family-run ferry company. */
const LONGEST_PHRASE = 8;

/** What an apposition or predicate calls the run: `Vanton, a software company that …`, `Vanton is a town in …`. */
function kindAfter(reading: Reading, words: readonly Word[], { to }: Run): EntityType | undefined {
  const joint = words[to]?.key ?? '';
  if (!(joint === ',' || COPULAS.has(joint)) || !ARTICLES.has(words[to + 1]?.key ?? '')) return undefined;
  let noun = '';
  for (let k = to + 2; k < to + 2 + LONGEST_PHRASE; k++) {
    const token = reading.tokens[k];
    if (token === undefined || AFTER_NOUN.has(token.key)) break;
    if (token.kind === 'mark' && token.key !== '-') break;
    noun = token.key;
  }
  if (ORGANIZATION_NOUNS.has(noun)) return 'ORG';
  return PLACE_NOUNS.has(noun) ? 'LOC' : undefined;
}

const PLACE_PREPOSITIONS = wordSet('in of at near from outside around');

/** `in South Vanton, Ohio`: a name between a preposition and the listed place in which it lies. */
function placeInPlace(words: readonly Word[], { from, to }: Run): EntityType | undefined {
  const around = words[to + 1]?.listing;
  const lies =
    words[to]?.key === ',' &&
    words[from]?.listing === undefined &&
    around?.value.type === 'LOC' &&
    PLACE_PREPOSITIONS.has(words[from - 1]?.key ?? '') &&
    words[around.end]?.role === undefined;
  const isBody = words.slice(from, to).some(({ head }) => head?.value.type === 'ORG');
  return lies && !isBody ? 'LOC' : undefined;
}

const JOINTS = wordSet(', and or');

/** The runs from `first` on that commas and conjunctions join. */
function chainFrom(words: readonly Word[], runs: readonly Run[], first: number): readonly Run[] {
  const chain: Run[] = [];
  for (let i = first; i < runs.length; i++) {
    const run = runs[i];
    const before = chain.at(-1);
    if (run === undefined) break;
    if (before !== undefined) {
      const between = words.slice(before.to, run.from);
      if (between.length > 2 || !between.every(({ key }) => JOINTS.has(key))) break;
    }
    chain.push(run);
  }
  return chain;
}
