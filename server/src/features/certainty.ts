import type { Annotation } from '../annotations/document';
import { escapeMarkdown } from './escapeMarkdown';
import type { Reader } from './reader';

const HIGH = 0.8;
const MIDDLE = 0.5;

/** How certain an annotation is, in words, and what found it: `Likely · Found by …`. */
export function certainty({ confidence, why }: Annotation, { words }: Reader): string {
  const key =
    confidence >= HIGH
      ? 'hover.certain.high'
      : confidence >= MIDDLE
        ? 'hover.certain.middle'
        : 'hover.certain.low';
  return [words(key), ...(why === undefined ? [] : [words('hover.why', escapeMarkdown(why))])].join(' · ');
}
