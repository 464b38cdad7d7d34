import type { Reading } from '../../text/reading';
import type { NamedMention } from '../entity/nameMentions';
import type { NameRules } from '../entity/types';
import type { Mention } from '../types';
import { type Cluster, type ClusterIndex, createClusterIndex } from './clusters';
import { equatedMentions } from './equatedMentions';

/**
 * Ties names together: equal names, one country under several names, spelling variants, the tail of a longer name,
 * acronyms, and surnames or given names with the full name they belong to. Full names first, over the whole article,
 * so that a headline's bare surname finds the name that the text gives later.
 */
export function linkNames(
  names: readonly NamedMention[],
  readings: readonly Reading[],
  mentions: readonly (readonly Mention[])[],
  rules: NameRules,
): readonly Cluster[] {
  const index = createClusterIndex();
  const isShort = ({ type, words }: NamedMention) => type === 'PER' && words.length === 1;
  // longer names first: they open what their tails, acronyms and aliases then join
  const full = names
    .filter(name => !isShort(name))
    .sort((a, b) => b.words.length - a.words.length || a.order - b.order);
  const pairs = equatedNames(names, readings, mentions, rules);
  for (const name of full) {
    placeFullName(index, name, rules);
    for (const other of pairs.get(name) ?? []) {
      const cluster = index.find(name.type, name.key);
      if (cluster !== undefined) index.alias(cluster, other.key);
    }
  }
  for (const { members } of index.all) members.sort((a, b) => a.order - b.order);
  for (const name of names) if (isShort(name)) placeShortName(index, name);
  return index.all;
}

/** Names that the text itself equates, the fuller one first: রিভার সেফটি কমিশন (আরএসসি), মনির হোসেন ওরফে ঝন্টু. */
function equatedNames(
  names: readonly NamedMention[],
  readings: readonly Reading[],
  mentions: readonly (readonly Mention[])[],
  rules: NameRules,
): ReadonlyMap<NamedMention, readonly NamedMention[]> {
  const pairs = readings.map((reading, p) => equatedMentions(reading, mentions[p] ?? [], rules));
  const equated = new Map<NamedMention, NamedMention[]>();
  for (let i = 1; i < names.length; i++) {
    const first = names[i - 1];
    const second = names[i];
    if (first === undefined || second === undefined || first.ref.paragraph !== second.ref.paragraph) continue;
    if (pairs[second.ref.paragraph]?.get(second.ref.mention) !== first.ref.mention) continue;
    const [fuller, other] = second.key.length > first.key.length ? [second, first] : [first, second];
    const others = equated.get(fuller);
    if (others === undefined) equated.set(fuller, [other]);
    else others.push(other);
  }
  return equated;
}

function placeFullName(index: ClusterIndex, name: NamedMention, rules: NameRules): void {
  const keys = keysOf(name, rules);
  const known = keys.map(key => index.find(name.type, key)).find(cluster => cluster !== undefined);
  const cluster = known ?? tailOf(index, name);
  if (cluster === undefined) {
    register(index, index.open(name), name, keys, rules);
    return;
  }
  index.join(cluster, name);
  register(index, cluster, name, keys, rules);
}

/** Keys under which a name is the same name: itself, its country, its sound. */
function keysOf(name: NamedMention, rules: NameRules): readonly string[] {
  const keys = [name.key];
  if (name.type === 'LOC' && name.mention.value !== undefined) keys.push(`country ${name.mention.value}`);
  const kind = name.words.at(-1) ?? '';
  if (name.type === 'LOC' && name.words.length > 1 && rules.isPlaceKind(kind))
    keys.push(name.words.slice(0, -1).join(' '));
  const sound = soundOf(name, rules);
  if (sound !== '') keys.push(sound);
  return keys;
}

/** Consonants that a name must have for its spelling to vary: fewer tell too little (ইরাক, ইরান). */
const ENOUGH_CONSONANTS = 5;

function soundOf(name: NamedMention, rules: NameRules): string {
  if (name.mention.value !== undefined) return '';
  const sounds = name.words.map(word => rules.soundKey(word));
  const consonants = sounds.reduce((sum, sound) => sum + sound.length, 0);
  return consonants >= ENOUGH_CONSONANTS && sounds.every(sound => sound !== '')
    ? `sound ${sounds.join(' ')}`
    : '';
}

/** `সীমান্ত কমিশন` is the tail of `নেপালের সীমান্ত কমিশন`, whichever came first. */
function tailOf(index: ClusterIndex, name: NamedMention): Cluster | undefined {
  const tails = index.sharing(name.type, name.key);
  return tails.length === 1 ? tails[0] : undefined;
}

/** A longer name is found by no part of it: its parts would cost the square of its length. */
const LONGEST_NAME = 8;

/** Words that a part of a name must have to stand for the whole. */
const SHORTEST_TAIL = 2;

function register(
  index: ClusterIndex,
  cluster: Cluster,
  name: NamedMention,
  keys: readonly string[],
  rules: NameRules,
): void {
  for (const key of keys) index.alias(cluster, key);
  const { words } = name;
  if (words.length > 1 && name.type !== 'PER') index.alias(cluster, rules.initials(words));
  if (words.length > LONGEST_NAME) return;
  if (name.type === 'PER') {
    for (const part of words) index.share(cluster, part);
    // নাজমা সরদার, later নাজমা সরদার কলি
    for (let cut = SHORTEST_TAIL; cut < words.length; cut++)
      index.share(cluster, words.slice(0, cut).join(' '));
  }
  for (let cut = 1; words.length - cut >= SHORTEST_TAIL; cut++)
    index.share(cluster, words.slice(cut).join(' '));
}

/** A lone surname or given name goes to the full name it is part of, else stands for itself. */
function placeShortName(index: ClusterIndex, name: NamedMention): void {
  const bearers = index.sharing('PER', name.key);
  const cluster = bearers.length === 0 ? index.find('PER', name.key) : likeliest(bearers, name);
  if (cluster === undefined) index.open(name);
  else index.join(cluster, name);
}

/** How many times more mentions make somebody the one who is meant, even when another was named since. */
const CLEARLY_MORE = 3;

/**
 * Among several bearers of a name, which are few: the one whom the article is about when that is clear, else the most
 * recently named, else the first to come.
 */
function likeliest(bearers: readonly Cluster[], name: NamedMention): Cluster | undefined {
  const surnames = bearers.filter(({ words }) => words.at(-1) === name.key);
  const candidates = surnames.length > 0 ? surnames : bearers;
  const [first] = candidates;
  if (candidates.length < 2) return first;
  const seen = candidates
    .map(cluster => ({ cluster, ...seenBefore(cluster, name.order) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const [most, second] = seen;
  if (most === undefined) return first;
  if (most.count >= CLEARLY_MORE * (second?.count ?? 0)) return most.cluster;
  return seen.reduce((a, b) => (b.last > a.last ? b : a)).cluster;
}

/**
 * How often a cluster was named before a place in the article, and where last, in O(log n): full names come first among
 * its members, sorted, and the short names after them all stand before that place.
 */
function seenBefore({ members }: Cluster, order: number): { count: number; last: number } {
  let low = 0;
  let high = members.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const member = members[middle];
    if (member !== undefined && member.words.length > 1 && member.order < order) low = middle + 1;
    else high = middle;
  }
  const firstShort = countFull(members);
  const lastShort = members.length > firstShort ? (members.at(-1)?.order ?? -1) : -1;
  return {
    count: low + members.length - firstShort,
    last: Math.max(members[low - 1]?.order ?? -1, lastShort),
  };
}

function countFull(members: readonly NamedMention[]): number {
  let low = 0;
  let high = members.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((members[middle]?.words.length ?? 0) > 1) low = middle + 1;
    else high = middle;
  }
  return low;
}
