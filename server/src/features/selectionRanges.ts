import type { Position, SelectionRange } from 'vscode-languageserver';
import type { Snapshot } from '../annotations/snapshot';
import { contains, lengthOf, type Span, sameSpan, shift } from '../text/span';
import { offsetOf, rangeOf } from './ranges';

/** For each place the spans around it, each inside the next: word, mention, sentence, quote or claim, line, article. */
export function selectionRanges(
  snapshot: Snapshot,
  { positions }: { readonly positions: readonly Position[] },
): SelectionRange[] {
  return positions.map(position => nest(snapshot, growing(around(snapshot, offsetOf(snapshot, position)))));
}

function around(snapshot: Snapshot, offset: number): readonly Span[] {
  const { line } = snapshot.lines.placeAt(offset);
  const paragraph = { start: snapshot.lines.startOf(line), end: snapshot.lines.endOf(line) };
  return [
    wordAt(snapshot.text, offset, paragraph),
    ...snapshot.parts.at(offset),
    ...sentencesAt(snapshot, offset),
    paragraph,
    { start: 0, end: snapshot.text.length },
  ];
}

/** Those of the spans that nest, from the smallest to the largest, empty ones left out. */
function growing(spans: readonly Span[]): readonly Span[] {
  const nested: Span[] = [];
  for (const span of spans
    .filter(candidate => lengthOf(candidate) > 0)
    .sort((a, b) => lengthOf(a) - lengthOf(b))) {
    const inner = nested[nested.length - 1];
    if (inner === undefined || (contains(span, inner) && !sameSpan(span, inner))) nested.push(span);
  }
  return nested;
}

function nest(snapshot: Snapshot, spans: readonly Span[]): SelectionRange {
  const [outer, ...inner] = [...spans].reverse().map(span => ({ range: rangeOf(snapshot, span) }));
  return inner.reduce<SelectionRange>((parent, { range }) => ({ range, parent }), outer ?? EVERYTHING);
}

const EVERYTHING: SelectionRange = {
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
};

const LONGEST_WORD = 200;
const WORD = /[\p{L}\p{M}\p{N}\u200c\u200d]+/gu;

/** The word at or just before an offset: letters, vowel signs, digits and joiners; empty where there is none. */
function wordAt(text: string, offset: number, line: Span): Span {
  const from = Math.max(line.start, offset - LONGEST_WORD);
  for (const { index, 0: word } of text
    .slice(from, Math.min(line.end, offset + LONGEST_WORD))
    .matchAll(WORD)) {
    const span = shift({ start: index, end: index + word.length }, from);
    if (span.start <= offset && offset <= span.end) return span;
  }
  return { start: offset, end: offset };
}

function sentencesAt({ paragraphs }: Snapshot, offset: number): readonly Span[] {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraphs[middle]?.paragraph.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const found = paragraphs[low];
  return (found?.reading.sentences ?? [])
    .map(sentence => shift(sentence, found?.paragraph.start ?? 0))
    .filter(({ start, end }) => start <= offset && offset <= end);
}
