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

/** Whether one range lies inside the other and is not the same: of a quote and the claim in it the quote comes first. */
function isSmaller<T extends Tree<T>>({ range: a }: T, { range: b }: T): boolean {
  if (a === undefined || b === undefined) return false;
  const [start, end] = [compare(a.start, b.start), compare(a.end, b.end)];
  return start >= 0 && end <= 0 && (start > 0 || end < 0);
}

const compare = (a: Position, b: Position) => a.line - b.line || a.character - b.character;
