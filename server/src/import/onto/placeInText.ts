import { describe } from '../../decisions/anchoring/describe';
import { foldText } from '../../decisions/anchoring/fold';
import { placeTargets } from '../../decisions/anchoring/place';
import type { Span } from '../../text/span';
import type { Ground } from '../types';
import { keyOf, type Places } from './places';
import { type Squeezed, squeeze } from './squeezed';

/**
 * Places spans of a text in the article: as they are where the two are the same, by counting all but white space where
 * they differ in that alone (line ends, tokens set apart), else by their words and what stands around them.
 */
export function placeInText(
  { text: own, spaced }: Extract<Ground, { readonly kind: 'text' }>,
  spans: readonly Span[],
  text: string,
): Places {
  const folded = foldText(own);
  const described = (span: Span) => describe(own, folded, span);
  if (own === text) return { at: span => span, described, isSameText: true };
  const from = squeeze(own);
  const to = squeeze(text);
  if (from.text === to.text)
    return { at: span => to.unsqueeze(from.squeeze(span)), described, isSameText: true };
  const placed = spaced ? placeTargets(foldText(text), spans.map(described)) : placeSqueezed(from, to, spans);
  const found = new Map(spans.map((span, i) => [keyOf(span), placed[i] ?? null]));
  return { at: span => found.get(keyOf(span)) ?? null, described, isSameText: false };
}

function placeSqueezed(from: Squeezed, to: Squeezed, spans: readonly Span[]): readonly (Span | null)[] {
  const folded = foldText(from.text);
  const targets = spans.map(span => describe(from.text, folded, from.squeeze(span)));
  return placeTargets(foldText(to.text), targets).map(at => (at === null ? null : to.unsqueeze(at)));
}
