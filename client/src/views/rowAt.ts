import type { Position, Range } from '../../../server/src/protocol';

interface Tree<T> {
  readonly range: Range | undefined;
  readonly children: readonly T[];
}

/** The citation whose range is the smallest round a position, else the row that starts with it: `তিনি` names nobody. */
export function rowAt<T extends Tree<T>>(rows: readonly T[], position: Position): T | undefined {
  const citations = rows.flatMap(({ children }) => children);
  const around = (candidates: readonly T[]) =>
    candidates
      .filter(({ range }) => range !== undefined && holds(range, position))
      .reduce<T | undefined>(
        (best, row) => (best === undefined || isSmaller(row, best) ? row : best),
        undefined,
      );
  return around(citations) ?? around(rows);
}

function holds({ start, end }: Range, position: Position): boolean {
  return compare(start, position) <= 0 && compare(position, end) <= 0;
}

/** Whether one range, which meets the other, lies inside it. */
function isSmaller<T extends Tree<T>>({ range: a }: T, { range: b }: T): boolean {
  if (a === undefined || b === undefined) return false;
  return compare(a.start, b.start) >= 0 && compare(a.end, b.end) <= 0;
}

const compare = (a: Position, b: Position) => a.line - b.line || a.character - b.character;
