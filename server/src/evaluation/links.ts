import type { Comparison, OnWords } from './comparison';
import { countsOf, type Tally } from './figures';
import { groupBy } from './groupBy';
import type { EntityMark } from './marks';
import { nameKey } from './names';
import type { WordRange } from './words';

/** The types whose mentions are linked. */
const LINKED: ReadonlySet<string> = new Set(['PER', 'ORG', 'LOC', 'EVENT']);

/** A mention that both sides mark: what each takes it for, and how it is written. */
interface SharedMention {
  readonly gold: string;
  readonly predicted: string | object;
  readonly form: string;
}

/**
 * Which mentions are the same thing, over pairs of mentions: a pair is right where both annotators link it. `links`
 * looks at mentions that both mark on the same words; `other form` at those of their pairs that are written
 * differently, since equal strings link themselves; in `all` a mention that was missed counts too.
 */
export function scoreLinks(comparison: Comparison): readonly Tally[] {
  const { gold, predicted } = comparison;
  const shared = sharedMentions(comparison);
  const linked = countLinks(shared);
  const sameForm = countLinks(shared, ({ form }) => form);
  const otherForm = countsOf(
    linked.right - sameForm.right,
    linked.predicted - sameForm.predicted,
    linked.gold - sameForm.gold,
  );
  return [
    ['entity links', linked],
    ['entity links other form', otherForm],
    ['entity links all', countsOf(linked.right, allLinks(predicted.entities), allLinks(gold.entities))],
  ];
}

const placeKey = ({ from, to }: WordRange): string => (from < to ? `${from}-${to}` : '');

/** Linked gold mentions that are predicted on the same words, whatever the type; one prediction a place. */
function sharedMentions({ gold, predicted, excerpt }: Comparison): readonly SharedMention[] {
  const goldAt = new Map<string, string>();
  for (const { type, entity, words } of gold.entities)
    if (LINKED.has(type) && entity !== null) goldAt.set(placeKey(words), entity);
  const shared: SharedMention[] = [];
  for (const { words, entity } of predicted.entities) {
    const there = goldAt.get(placeKey(words));
    if (there === undefined) continue;
    goldAt.delete(placeKey(words));
    const form = nameKey(excerpt(words)).join(' ');
    shared.push({ gold: there, predicted: entity ?? {}, form }); // an unlinked mention is a thing of its own
  }
  return shared;
}

/** Linked pairs, of all or of those that also share `within`. Counted by groups, so without looking at each pair. */
function countLinks(
  mentions: readonly SharedMention[],
  within: (mention: SharedMention) => string = () => '',
) {
  let [right, predicted, gold] = [0, 0, 0];
  for (const group of groupBy(mentions, within).values()) {
    predicted += equalPairs(group.map(mention => mention.predicted));
    gold += equalPairs(group.map(mention => mention.gold));
    for (const linked of groupBy(group, mention => mention.gold).values())
      right += equalPairs(linked.map(mention => mention.predicted));
  }
  return countsOf(right, predicted, gold);
}

const allLinks = (entities: readonly OnWords<EntityMark>[]): number =>
  equalPairs(entities.flatMap(({ type, entity }) => (LINKED.has(type) && entity !== null ? [entity] : [])));

/** How many pairs of equal values there are: `a a a b` has three. */
function equalPairs(values: readonly unknown[]): number {
  const counts = new Map<unknown, number>();
  let pairs = 0;
  for (const value of values) {
    const before = counts.get(value) ?? 0;
    pairs += before;
    counts.set(value, before + 1);
  }
  return pairs;
}
