import type { Comparison } from './comparison';
import { countsOf, type Tally } from './figures';
import { matchMarks } from './matching';
import { type Miss, unmatched } from './misses';

const TYPES: readonly string[] = ['PER', 'ORG', 'LOC', 'NORP', 'DATE', 'NUM', 'ROLE', 'EVENT', 'WORK'];
const NAMES: ReadonlySet<string> = new Set(['PER', 'ORG', 'LOC']);
const MAIN: ReadonlySet<string> = new Set([...NAMES, 'DATE', 'NUM']);

/** Where a date or figure begins and ends is a matter of convention: one shared word is enough for them. */
const LOOSE: ReadonlySet<string> = new Set(['DATE', 'NUM']);

/** The entities of one type on both sides, matched. */
function matchType({ gold, predicted }: Comparison, type: string) {
  const sides = {
    gold: gold.entities.filter(entity => entity.type === type),
    predicted: predicted.entities.filter(entity => entity.type === type),
  };
  return { ...sides, pairs: matchMarks(sides.gold, sides.predicted, LOOSE.has(type) ? 0 : 1) };
}

/** All types that either side uses, the known ones first. */
function typesIn({ gold, predicted }: Comparison): readonly string[] {
  return [...new Set([...TYPES, ...[...gold.entities, ...predicted.entities].map(({ type }) => type)])];
}

/**
 * Mentions: right where both annotators mark the same words with the same type (dates and figures: where they share a
 * word). `names` are people, organizations and places, `main` also dates and figures; `names overlap` forgives edges.
 */
export function scoreEntities(comparison: Comparison): readonly Tally[] {
  return typesIn(comparison).flatMap(type => {
    const { gold, predicted, pairs } = matchType(comparison, type);
    const counts = countsOf(pairs.length, predicted.length, gold.length);
    const tallies: Tally[] = [['entity all', counts]];
    if (MAIN.has(type)) tallies.push(['entity main', counts]);
    if (NAMES.has(type)) {
      const touching = matchMarks(gold, predicted, 0).length;
      tallies.push(['entity names', counts]);
      tallies.push(['entity names overlap', countsOf(touching, predicted.length, gold.length)]);
    }
    return [...tallies, [`entity ${type}`, counts]];
  });
}

export const entityMisses = (comparison: Comparison): readonly Miss[] =>
  typesIn(comparison).flatMap(type =>
    unmatched(comparison, 'entity', matchType(comparison, type), mention => mention.type),
  );
