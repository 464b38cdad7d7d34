import { isMessageKey, type Words } from '../../../messages/index';
import type { Annotation } from '../annotations/document';
import { escapeMarkdown } from '../text/escapeMarkdown';
import type { Reader } from './reader';

const HIGH = 0.8;
const MIDDLE = 0.5;

/** How certain an annotation is, in words, and what found it: `Likely · Found in the list “countries”`. */
export function certainty({ confidence, why }: Annotation, { words }: Reader): string {
  const level = confidence >= HIGH ? 'high' : confidence >= MIDDLE ? 'middle' : 'low';
  return [words(`hover.certain.${level}`), ...(why === undefined ? [] : [origin(why, words)])].join(' · ');
}

/** Words the engine's `list: countries` and `rule: date`. */
function origin(why: string, words: Words): string {
  const [, kind = '', name = ''] = /^(list|rule|model): (.*)$/su.exec(why) ?? [];
  const key = `hover.why.${kind}`;
  return isMessageKey(key) ? words(key, escapeMarkdown(name)) : words('hover.why', escapeMarkdown(why));
}
