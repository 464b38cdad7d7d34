import type { Annotation } from '../annotations/document';
import type { Part, Snapshot } from '../annotations/snapshot';
import type { Marks, MarksParams } from '../protocol';
import { rangeOf, spanOf } from './ranges';
import type { Reader } from './reader';
import { shownIn } from './shown';

/** What to draw within some ranges; a part that two ranges touch is drawn once. */
export function marks(snapshot: Snapshot, { ranges }: Pick<MarksParams, 'ranges'>, reader: Reader): Marks {
  const parts = new Set(ranges.flatMap(range => snapshot.parts.overlapping(spanOf(snapshot, range))));
  const isShown = shownIn(snapshot, reader);
  const shown = [...parts].filter(({ annotation }) => isShown(annotation));
  const drawn: Mutable<Marks> = {
    version: snapshot.version,
    entities: [],
    quotes: [],
    claims: [],
    cues: [],
    mentions: [],
  };
  for (const part of shown) draw(drawn, part, rangeOf(snapshot, part));
  return drawn;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] };

function draw(drawn: Mutable<Marks>, { role, annotation }: Part, range: Marks['cues'][number]): void {
  if (role === 'cue') drawn.cues.push(range);
  else if (role === 'mention') drawn.mentions.push(range);
  else drawWhole(drawn, annotation, range);
}

function drawWhole(drawn: Mutable<Marks>, annotation: Annotation, range: Marks['cues'][number]): void {
  switch (annotation.layer) {
    case 'entity':
      drawn.entities.push({ type: annotation.type, range });
      break;
    case 'quote':
      drawn.quotes.push({ type: annotation.type, range });
      break;
    case 'claim':
      drawn.claims.push({ score: annotation.score, range });
      break;
    case 'structure':
      break;
  }
}
