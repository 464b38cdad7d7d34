import type { Range } from '../../../server/src/protocol';

interface Lines {
  readonly start: { readonly line: number };
  readonly end: { readonly line: number };
}

/** The visible ranges and a screen above and below each, as whole lines, merged where they meet. */
export function aroundVisible(visible: readonly Lines[], lineCount: number): readonly Range[] {
  const merged: { first: number; last: number }[] = [];
  for (const { start, end } of [...visible].sort((a, b) => a.start.line - b.start.line)) {
    const screen = end.line - start.line + 1;
    const first = Math.max(0, start.line - screen);
    const last = Math.min(lineCount - 1, end.line + screen);
    const before = merged.at(-1);
    if (before !== undefined && first <= before.last + 1) before.last = Math.max(before.last, last);
    else merged.push({ first, last });
  }
  return merged.map(({ first, last }) => ({
    start: { line: first, character: 0 },
    end: { line: last + 1, character: 0 },
  }));
}
