import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { Snapshot } from '../annotations/snapshot';
import { CHROME } from '../layers/types';

/** Folds runs of two or more lines of page chrome: advertisements, tags, comments; blank lines between them go along. */
export function foldingRanges(snapshot: Snapshot): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  let first = -1;
  let last = -1;
  const close = () => {
    if (last > first) ranges.push({ startLine: first, endLine: last, kind: FoldingRangeKind.Comment });
    first = -1;
    last = -1;
  };
  for (const { kind, paragraph } of snapshot.paragraphs) {
    if (CHROME.has(kind)) {
      if (first < 0) first = paragraph.line;
      last = paragraph.line;
    } else if (paragraph.text.trim() !== '') close();
  }
  close();
  return ranges;
}
