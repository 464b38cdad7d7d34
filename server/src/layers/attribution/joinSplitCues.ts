import type { Statement } from './statements';

/** `“Will it end?” he asked.`, `“….” তিনি বলেন।`: a short cue sentence after one of nothing but marked words belongs to it. */
export function joinSplitCues(
  statements: readonly Statement[],
  isBareCue: (units: Statement) => boolean,
): readonly Statement[] {
  const joined: Statement[] = [];
  for (const units of statements) {
    const previous = joined.at(-1);
    if (previous?.every(unit => unit.kind === 'quote' || unit.kind === 'mark') && isBareCue(units))
      joined[joined.length - 1] = [...previous, ...units];
    else joined.push(units);
  }
  return joined;
}
