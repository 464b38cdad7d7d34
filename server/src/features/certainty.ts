import type { Annotation } from '../annotations/document';
import { escapeMarkdown } from '../text/escapeMarkdown';
import { origin } from './origin';
import { isSourceSure, type Reader } from './reader';

const HIGH = 0.8;
const MIDDLE = 0.5;

/** How certain an annotation (of a quote, its source) is, in words, and what found it: `Likely · Found in the list of countries`. */
export function certainty(annotation: Annotation, reader: Reader): string {
  const { confidence, why } = annotation;
  const { words } = reader;
  const sure = annotation.layer === 'quote' ? isSourceSure(reader, annotation) : confidence >= HIGH;
  const level = sure ? 'high' : confidence >= MIDDLE ? 'middle' : 'low';
  const found = why === undefined ? [] : [origin(why, words) ?? words('hover.why', escapeMarkdown(why))];
  return [words(`hover.certain.${level}`), ...found].join(' · ');
}
