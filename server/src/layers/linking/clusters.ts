import type { NamedMention } from '../entity/nameMentions';
import type { EntityType } from '../types';

/** Mentions of one thing, while they are being collected. */
export interface Cluster {
  readonly type: EntityType;
  /** The fullest name so far. */
  words: readonly string[];
  /** In the order in which they were placed. */
  readonly members: NamedMention[];
}

/** Clusters with the keys under which they are found again; every lookup is one map access and a bounded number of steps. */
export interface ClusterIndex {
  readonly all: readonly Cluster[];
  /** Cluster of that type under a key, if any. */
  find(type: EntityType, key: string): Cluster | undefined;
  /** The clusters of that type under a key that several may share (a surname), the first few of them. */
  sharing(type: EntityType, key: string): readonly Cluster[];
  open(mention: NamedMention): Cluster;
  join(cluster: Cluster, mention: NamedMention): void;
  /** Makes the cluster found under one more key; the first cluster under a key keeps it. */
  alias(cluster: Cluster, key: string): void;
  share(cluster: Cluster, key: string): void;
}

/** More bearers of one surname are left out: an article that lists a clan costs no more than its length. */
const MOST_SHARING = 16;

export function createClusterIndex(): ClusterIndex {
  const all: Cluster[] = [];
  const byKey = new Map<string, Cluster>();
  const byPart = new Map<string, Cluster[]>();
  const typed = (type: EntityType, key: string) => `${type} ${key}`;
  const join = (cluster: Cluster, mention: NamedMention) => {
    cluster.members.push(mention);
    if (mention.words.length > cluster.words.length) cluster.words = mention.words;
  };
  const alias = (cluster: Cluster, key: string) => {
    if (key === '') return;
    const full = typed(cluster.type, key);
    if (!byKey.has(full)) byKey.set(full, cluster);
  };
  return {
    all,
    find: (type, key) => byKey.get(typed(type, key)),
    sharing: (type, key) => byPart.get(typed(type, key)) ?? [],
    join,
    alias,
    open(mention) {
      const cluster: Cluster = { type: mention.type, words: mention.words, members: [] };
      all.push(cluster);
      join(cluster, mention);
      alias(cluster, mention.key);
      return cluster;
    },
    share(cluster, key) {
      const full = typed(cluster.type, key);
      const sharing = byPart.get(full);
      if (sharing === undefined) byPart.set(full, [cluster]);
      else if (sharing.length < MOST_SHARING && !sharing.includes(cluster)) sharing.push(cluster);
    },
  };
}
