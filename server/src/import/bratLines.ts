import type { Span } from '../text/span';
import type { Place } from './records';

/** Text-bound: words marked with a type, in one piece or several; offsets in the unit of the file. */
export interface TextBound {
  readonly type: string;
  readonly pieces: readonly Span[];
  readonly words: string;
}

/** A line of an `.ann` file as it was read. */
export type BratLine = { readonly place: Place; readonly content: string } & (
  | { readonly kind: 'T'; readonly id: string; readonly bound: TextBound }
  | { readonly kind: 'R'; readonly type: string; readonly from: string; readonly to: string }
  | { readonly kind: 'A'; readonly name: string; readonly of: string; readonly value: string }
  | { readonly kind: '#'; readonly type: string; readonly of: string; readonly words: string }
  | { readonly kind: '*'; readonly ids: readonly string[] }
  | { readonly kind: '?' }
);

type Content = BratLine extends infer Line
  ? Line extends BratLine
    ? Omit<Line, 'place' | 'content'>
    : never
  : never;

/** Reads one line; `?` for one that is none of brat's or of a kind that has no counterpart (events, references). */
export function readLine(place: Place, content: string): BratLine {
  return { place, content, ...contentOf(content) };
}

function contentOf(line: string): Content {
  const [id = '', body = '', ...rest] = line.split('\t');
  const words = rest.join('\t');
  const [type = '', ...fields] = body.split(' ');
  const [first = '', second = ''] = fields;
  switch (id.charAt(0)) {
    case 'T': {
      const pieces = piecesOf(fields.join(' '));
      return pieces === undefined || !/^T\S+$/.test(id) || type === '' || words === ''
        ? { kind: '?' }
        : { kind: 'T', id, bound: { type, pieces, words } };
    }
    case 'R':
      return first.startsWith('Arg1:') && second.startsWith('Arg2:')
        ? { kind: 'R', type, from: first.slice(5), to: second.slice(5) }
        : { kind: '?' };
    // Binary attributes have no value; M lines are their older form.
    case 'A':
    case 'M':
      return first === '' ? { kind: '?' } : { kind: 'A', name: type, of: first, value: second };
    case '#':
      return first === '' ? { kind: '?' } : { kind: '#', type, of: first, words };
    case '*':
      return type === 'Equiv' && fields.length > 1 ? { kind: '*', ids: fields } : { kind: '?' };
    default:
      return { kind: '?' };
  }
}

/** `0 5;6 11`, in ascending order. */
function piecesOf(places: string): readonly Span[] | undefined {
  if (!/^\d+ \d+(?:;\d+ \d+)*$/.test(places)) return undefined;
  const pieces = places.split(';').map((place): Span => {
    const [start = 0, end = 0] = place.split(' ').map(Number);
    return { start, end };
  });
  return pieces.every(({ start, end }) => start < end) ? pieces : undefined;
}
