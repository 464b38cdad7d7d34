import type { Annotation } from '../annotations/document';
import type { Span } from '../text/span';

/** What becomes an element: an annotation, or the words that name a quote's source or report it. */
export interface Marked extends Span {
  readonly annotation: Annotation;
  readonly part: 'whole' | 'mention' | 'cue';
}

/** A piece of a line in which the same things are marked throughout, outermost first. */
export interface Piece extends Span {
  readonly marked: readonly Marked[];
}

/** Which element may hold which: lines hold quotes and claims, these hold what names a source, all hold names. */
const RANK: Readonly<Record<Annotation['layer'], number>> = { structure: 0, quote: 1, claim: 1, entity: 3 };
const PART_RANK = 2;

export function markedIn(annotations: readonly Annotation[]): readonly Marked[] {
  const all = annotations.flatMap((annotation): readonly Marked[] => {
    const whole: Marked = { start: annotation.start, end: annotation.end, annotation, part: 'whole' };
    if (annotation.layer !== 'quote') return [whole];
    const part = (name: 'mention' | 'cue', span: Span | null): readonly Marked[] =>
      span === null ? [] : [{ start: span.start, end: span.end, annotation, part: name }];
    return [whole, ...part('mention', annotation.mention), ...part('cue', annotation.cue)];
  });
  const rank = ({ annotation, part }: Marked) => (part === 'whole' ? RANK[annotation.layer] : PART_RANK);
  return all.sort((a, b) => rank(a) - rank(b) || a.start - b.start || b.end - a.end);
}

/** Cuts a line wherever something marked begins or ends. Linear in the line but for what is marked in it. */
export function piecesOf(line: Span, marked: readonly Marked[]): readonly Piece[] {
  const here = marked.filter(({ start, end }) => start < line.end && line.start < end);
  const cuts = new Set([line.start, line.end]);
  for (const { start, end } of here) {
    cuts.add(Math.max(start, line.start));
    cuts.add(Math.min(end, line.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, i): Piece => {
    const end = places[i + 1] ?? line.end;
    return { start, end, marked: here.filter(one => one.start <= start && end <= one.end) };
  });
}
