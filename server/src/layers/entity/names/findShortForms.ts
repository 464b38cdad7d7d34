import type { Reading } from '../../../text/reading';
import type { EntityType, Mention } from '../../types';
import { mentionOver } from '../mentionOver';
import { firstTokenFrom } from '../nameWords';
import { isCaseless } from './plainWords';
import type { Word } from './words';

/** Types whose names are shortened in brackets. */
const SHORTENED: ReadonlySet<EntityType> = new Set(['ORG', 'EVENT', 'WORK']);

/**
 * Finds the short form that is introduced in brackets right behind a name: গণ অগ্রযাত্রা পার্টির (জিএপি), River Safety
 * Commission (RSC). It is of the name's type. Where a script has no capitals a word of the language is none: (একাংশ).
 * @param names mentions found in this paragraph
 */
export function findShortForms(
  { text, tokens }: Reading,
  words: readonly Word[],
  names: readonly Mention[],
): readonly Mention[] {
  return names.flatMap(({ type, end, confidence }) => {
    if (!SHORTENED.has(type)) return [];
    const open = firstTokenFrom(tokens, end);
    const short = tokens[open + 1];
    const isShort =
      tokens[open]?.key === '(' &&
      tokens[open + 2]?.key === ')' &&
      short?.kind === 'word' &&
      short.key.length > 1 &&
      !(words[open + 1]?.common === true && isCaseless(text.slice(short.start, short.end)));
    return isShort
      ? [mentionOver(tokens, open + 1, open + 2, { type, confidence, why: 'rule: short form in brackets' })]
      : [];
  });
}
