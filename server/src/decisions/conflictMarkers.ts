/** The versions of a file that git wrote into one; `base` only where git was told to (`merge.conflictStyle` diff3). */
export interface Versions {
  readonly ours: string;
  readonly theirs: string;
  readonly base: string | null;
}

type Side = 'both' | 'ours' | 'base' | 'theirs';

const MARKERS: readonly (readonly [marker: string, from: readonly Side[], to: Side])[] = [
  ['<<<<<<<', ['both'], 'ours'],
  ['|||||||', ['ours'], 'base'],
  ['=======', ['ours', 'base'], 'theirs'],
  ['>>>>>>>', ['theirs'], 'both'],
];

/** Takes apart a file that holds git's conflict markers; null for one that holds none, or unbalanced ones. */
export function readConflictMarkers(content: string): Versions | null {
  let side: Side = 'both';
  let conflicts = 0;
  let hasBase = true;
  let sawBase = false;
  const ours: string[] = [];
  const theirs: string[] = [];
  const base: string[] = [];
  for (const line of content.split(/\r?\n/)) {
    const next = MARKERS.find(([marker, from]) => line.startsWith(marker) && from.includes(side))?.[2];
    if (next === undefined) {
      if (side === 'both' || side === 'ours') ours.push(line);
      if (side === 'both' || side === 'theirs') theirs.push(line);
      if (side === 'both' || side === 'base') base.push(line);
      continue;
    }
    if (next === 'ours') sawBase = false;
    if (next === 'base') sawBase = true;
    if (next === 'theirs') hasBase = hasBase && sawBase;
    if (next === 'both') conflicts++;
    side = next;
  }
  if (conflicts === 0 || side !== 'both') return null;
  return { ours: ours.join('\n'), theirs: theirs.join('\n'), base: hasBase ? base.join('\n') : null };
}
