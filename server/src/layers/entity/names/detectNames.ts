import type { NameEvidence } from '../../../model/features';
import type { TaggedName, Tagger } from '../../../model/tagger';
import type { Reading } from '../../../text/reading';
import { contains } from '../../../text/span';
import type { EntityType, Mention } from '../../types';
import { mentionOver } from '../mentionOver';
import { firstTokenFrom } from '../nameWords';
import { findRoles, type RoleRules } from './findRoles';
import { findShortForms } from './findShortForms';
import { isAllPlain } from './plainWords';

/**
 * Finds names and the titles beside them: by the tagger, which weighs what lists and rules say, and by those alone
 * where a language has no tagger.
 */
export function createNamesDetector(
  readNames: (reading: Reading) => NameEvidence,
  roleRules: RoleRules,
  tagger: Tagger | undefined,
  mendNames: MendNames | undefined,
): (reading: Reading) => readonly Mention[] {
  return reading => {
    const evidence = readNames(reading);
    const seen = tagger === undefined ? evidence.found : taggedNames(reading, evidence, tagger);
    const found = mendNames === undefined ? seen : mendNames(reading, evidence, seen);
    const names = [...found, ...findShortForms(reading, evidence.words, found)];
    return [...names, ...findRoles(reading, evidence.words, names, roleRules)];
  };
}

/** What a language makes of the names that rules and tagger found: cut, joined, or put right where a rule is certain. */
export type MendNames = (
  reading: Reading,
  evidence: NameEvidence,
  names: readonly Mention[],
) => readonly Mention[];

/** Types that the tagger decides; events and works are left to the rules, since no set that it learns from has them. */
const TAGGED: ReadonlySet<string> = new Set<EntityType>(['PER', 'ORG', 'LOC', 'NORP']);

function taggedNames(reading: Reading, evidence: NameEvidence, tagger: Tagger): readonly Mention[] {
  const untaught = evidence.found.filter(({ type }) => !TAGGED.has(type));
  const byRule = new Map(evidence.found.map(mention => [placeOf(mention), mention]));
  const { names, oddsOf } = tagger.tag(reading, evidence);
  const tagged = names
    .filter(isTagged)
    .filter(name => !isAllPlain(reading, evidence, name))
    .map(({ from, to, type, confidence }): Mention => {
      const mention = mentionOver(reading.tokens, from, to, { type, confidence, why: 'model: tagger' });
      const same = byRule.get(placeOf(mention));
      return same === undefined ? mention : { ...same, confidence };
    })
    .filter(mention => !untaught.some(rule => contains(rule, mention)));
  const kept = evidence.found.filter(mention => {
    const from = firstTokenFrom(reading.tokens, mention.start);
    const to = firstTokenFrom(reading.tokens, mention.end);
    return (
      TAGGED.has(mention.type) &&
      mention.confidence >= SURE_RULE &&
      oddsOf(from, to, mention.type) >= LEAST_ODDS
    );
  });
  return [...tagged, ...untaught, ...kept];
}

/** A rule this sure stands beside the tagger's names where the tagger itself thinks it may be right. */
const SURE_RULE = 0.8;
const LEAST_ODDS = 0.25;

const placeOf = ({ start, end, type }: Mention): string => `${start} ${end} ${type}`;

const isTagged = (name: TaggedName): name is TaggedName & { type: EntityType } => TAGGED.has(name.type);
