import type { LanguagePack } from '../../languages/types';
import type { Reading } from '../../text/reading';
import { nameMentions } from '../entity/nameMentions';
import type { Entity, Mention } from '../types';
import { describeEntity } from './describeEntity';
import { linkNames } from './linkNames';

export interface Linking {
  readonly entities: readonly Entity[];
  /** By paragraph, by mention: index into `entities`, or null. */
  readonly entityOf: readonly (readonly (number | null)[])[];
}

/** Ties the mentions of the same thing together over the whole article; entities stand in order of first mention. */
export function linkMentions(
  readings: readonly Reading[],
  mentions: readonly (readonly Mention[])[],
  pack: LanguagePack,
): Linking {
  const rules = pack.entities.names;
  const names = nameMentions(readings, mentions, rules);
  const clusters = linkNames(names, readings, mentions, rules)
    .map(cluster => ({ ...cluster, members: [...cluster.members].sort((a, b) => a.order - b.order) }))
    .sort((a, b) => (a.members[0]?.order ?? 0) - (b.members[0]?.order ?? 0));
  const entityOf: (number | null)[][] = mentions.map(list => list.map(() => null));
  clusters.forEach(({ members }, entity) => {
    for (const { ref } of members) {
      const row = entityOf[ref.paragraph];
      if (row !== undefined) row[ref.mention] = entity;
    }
  });
  return { entities: clusters.map(cluster => describeEntity(cluster, readings, mentions)), entityOf };
}
