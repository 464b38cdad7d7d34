import { existsSync, readFileSync } from 'node:fs';
import { clusterHash } from '../../server/src/model/tagger';

/** Clusters by the hash of their words. The file holds one cluster a line: its words, separated by spaces. */
export function readClusters(file: string): ReadonlyMap<number, number> {
  const clusters = new Map<number, number>();
  if (!existsSync(file)) return clusters;
  const lines = readFileSync(file, 'utf8').split('\n').filter(line => line !== '' && !line.startsWith('#'));
  lines.forEach((line, i) => {
    for (const word of line.split(' ')) clusters.set(clusterHash(word), i + 1);
  });
  return clusters;
}
