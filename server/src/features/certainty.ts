import type { Annotation } from '../annotations/document';
import { escapeMarkdown } from '../text/escapeMarkdown';
import { origin } from './origin';
import type { Reader } from './reader';

const HIGH = 0.8;
const MIDDLE = 0.5;

/** How certain an annotation is, in words, and what found it: `Likely · Found in the list of countries`. */
export function certainty({ confidence, why }: Annotation, { words }: Reader): string {
  const level = confidence >= HIGH ? 'high' : confidence >= MIDDLE ? 'middle' : 'low';
  const found = why === undefined ? [] : [origin(why, words) ?? words('hover.why', escapeMarkdown(why))];
  return [words(`hover.certain.${level}`), ...found].join(' · ');
}
