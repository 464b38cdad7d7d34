import type { Annotation } from '../annotations/document';
import { isOn } from '../annotations/drawn';
import type { Part, Snapshot } from '../annotations/snapshot';
import type { Marks, MarksParams, Range } from '../protocol';
import { overlaps, type Span } from '../text/span';
import { rangeOf, spanOf } from './ranges';
import type { Reader } from './reader';
import { shownIn } from './shown';

/** What to draw within some ranges; a part that two ranges touch is drawn once. */
export function marks(
  snapshot: Snapshot,
  { ranges, rejected = false }: Pick<MarksParams, 'ranges' | 'rejected'>,
  reader: Reader,
): Marks {
  const spans = ranges.map(range => spanOf(snapshot, range));
  const parts = new Set(spans.flatMap(snapshot.parts.overlapping));
  const isShown = shownIn(snapshot, reader);
  const shown = [...parts].filter(({ annotation }) => isShown(annotation));
  const drawn: Mutable<Marks> = {
    version: snapshot.version,
    entities: [],
    quotes: [],
    claims: [],
    cues: [],
    mentions: [],
    rejected: rejected ? rejectedIn(snapshot, spans, reader) : [],
  };
  for (const part of shown) draw(drawn, part, rangeOf(snapshot, part));
  return drawn;
}

function rejectedIn(snapshot: Snapshot, spans: readonly Span[], { settings }: Reader): Range[] {
  return snapshot.whole.annotations
    .filter(
      annotation =>
        annotation.status === 'rejected' &&
        isOn(settings, annotation.layer) &&
        spans.some(span => overlaps(span, annotation)),
    )
    .map(annotation => rangeOf(snapshot, annotation));
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] };

function draw(drawn: Mutable<Marks>, { role, annotation }: Part, range: Range): void {
  if (role === 'cue') drawn.cues.push(range);
  else if (role === 'mention') drawn.mentions.push(range);
  else drawWhole(drawn, annotation, range);
}

function drawWhole(drawn: Mutable<Marks>, annotation: Annotation, range: Range): void {
  const mark = { range, reviewed: annotation.status !== 'auto' };
  switch (annotation.layer) {
    case 'entity':
      drawn.entities.push({ type: annotation.type, ...mark });
      break;
    case 'quote':
      drawn.quotes.push({ type: annotation.type, ...mark });
      break;
    case 'claim':
      drawn.claims.push({ score: annotation.score, ...mark });
      break;
    case 'structure':
      break;
  }
}
