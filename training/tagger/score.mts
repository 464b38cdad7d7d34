import { isInside, OUTSIDE, typeOf } from '../../server/src/model/labels';
import type { TaggedName } from '../../server/src/model/tagger';
import type { Reading } from '../../server/src/text/reading';
import type { Example } from './examples.mjs';

/** Exact-span precision, recall and F1 by type, as one line of text. */
export function scoreNames(
  examples: readonly Example[],
  types: readonly string[],
  tag: (reading: Reading) => readonly TaggedName[],
): string {
  const counts = new Map(types.map(type => [type, { right: 0, found: 0, gold: 0 }]));
  for (const { reading, labels } of examples) {
    const gold = new Set<string>();
    labels.forEach((label, i) => {
      if (label === OUTSIDE || isInside(label)) return;
      let to = i + 1;
      while (isInside(labels[to] ?? OUTSIDE)) to++;
      const type = types[typeOf(label)] ?? '';
      gold.add(`${i} ${to} ${type}`);
      const count = counts.get(type);
      if (count !== undefined) count.gold++;
    });
    for (const { from, to, type } of tag(reading)) {
      const count = counts.get(type);
      if (count === undefined) continue;
      count.found++;
      if (gold.has(`${from} ${to} ${type}`)) count.right++;
    }
  }
  const main = ['PER', 'ORG', 'LOC'].map(type => counts.get(type) ?? { right: 0, found: 0, gold: 0 });
  const sum = (key: 'right' | 'found' | 'gold') => main.reduce((total, count) => total + count[key], 0);
  const f = ({ right, found, gold }: { right: number; found: number; gold: number }) =>
    ((200 * right) / (found + gold || 1)).toFixed(1);
  const all = { right: sum('right'), found: sum('found'), gold: sum('gold') };
  return `P ${((100 * all.right) / all.found).toFixed(1)} R ${((100 * all.right) / all.gold).toFixed(1)} F ${f(all)}   ${[...counts].map(([type, count]) => `${type} ${f(count)}`).join(' ')}`;
}
