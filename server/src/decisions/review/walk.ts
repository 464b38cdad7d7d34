import { byPosition, type Span, sameSpan } from '../../text/span';
import type { Annotation } from './article';
import { isUndecided } from './bulk';

export { sameSpan };

/** From which a walk over the annotations goes on: one of them, or a place in the text. */
export type Place = Span & Partial<Pick<Annotation, 'layer' | 'type'>>;

/**
 * The next undecided annotation behind a place, or the last one before it; from the end back to the start, and back.
 * They stand in the order of the text, the larger first, and of those with the same words: name, quote, claim.
 */
export function nextUndecided(
  annotations: readonly Annotation[],
  from: Place,
  direction: 'next' | 'previous',
): Annotation | undefined {
  const stops = annotations.filter(isUndecided).sort(inOrder);
  return direction === 'next'
    ? (stops.find(stop => inOrder(from, stop) < 0) ?? stops[0])
    : (stops.filter(stop => inOrder(stop, from) < 0).at(-1) ?? stops.at(-1));
}

const LAYERS = ['structure', 'entity', 'quote', 'claim'] as const;

const inOrder = (a: Place, b: Place): number => byPosition(a, b) || rankOf(a) - rankOf(b);

const rankOf = ({ layer }: Place): number => (layer === undefined ? -1 : LAYERS.indexOf(layer));

/**
 * What a selection means: the annotation of exactly these words, else the smallest round them; what was rejected only
 * where nothing else stands.
 */
export function annotationAt(annotations: readonly Annotation[], at: Span): Annotation | undefined {
  const round = annotations
    .filter(({ layer, start, end }) => layer !== 'structure' && start <= at.start && at.end <= end)
    .sort(
      (a, b) =>
        Number(sameSpan(b, at)) - Number(sameSpan(a, at)) ||
        Number(a.status === 'rejected') - Number(b.status === 'rejected') ||
        a.end - a.start - (b.end - b.start) ||
        rankOf(a) - rankOf(b),
    );
  return round[0];
}
