import type { Comparison } from './comparison';
import { countsOf, type Tally } from './figures';
import type { Miss } from './misses';

/** Lines that are no running text: right where both annotators give the line the same kind. */
export function scoreStructure({ gold, predicted }: Comparison): readonly Tally[] {
  const right = [...gold.structure].filter(([line, kind]) => predicted.structure.get(line) === kind).length;
  return [['structure', countsOf(right, predicted.structure.size, gold.structure.size)]];
}

/** The lines whose kind differs, in order. */
export function structureMisses({ gold, predicted }: Comparison): readonly Miss[] {
  const lines = [...new Set([...gold.structure.keys(), ...predicted.structure.keys()])].sort((a, b) => a - b);
  return lines.flatMap(line => {
    const is = gold.structure.get(line) ?? null;
    const was = predicted.structure.get(line) ?? null;
    if (is === was) return [];
    const kind = was === null ? 'missed' : is === null ? 'spurious' : 'wrong';
    return [{ layer: 'structure', kind, type: is ?? was ?? '', line, text: '', gold: is, predicted: was }];
  });
}
