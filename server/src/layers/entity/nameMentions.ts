import type { Reading } from '../../text/reading';
import type { EntityType, Mention, MentionRef } from '../types';
import { keysOf, wordsOf } from './nameWords';
import type { NameRules } from './types';

/** A mention made ready for comparison. */
export interface NamedMention {
  readonly ref: MentionRef;
  /** Place among the article's names, from 0. */
  readonly order: number;
  readonly mention: Mention;
  readonly type: EntityType;
  /** Lookup keys, the last one without its case ending. */
  readonly words: readonly string[];
  /** The words joined by a space. */
  readonly key: string;
  /** The words with the marks between them, as phrases are looked up: `lind - vanton`. */
  readonly phrase: string;
}

/** Types whose mentions are tied together; dates, numbers and titles mean something else each time. */
const LINKED: ReadonlySet<EntityType> = new Set(['PER', 'ORG', 'LOC', 'NORP', 'EVENT', 'WORK']);

/** Brings every linkable mention of the article into comparable form, in order of appearance. */
export function nameMentions(
  readings: readonly Reading[],
  mentions: readonly (readonly Mention[])[],
  rules: NameRules,
): readonly NamedMention[] {
  const raw = readings.flatMap((reading, paragraph) =>
    (mentions[paragraph] ?? []).flatMap((mention, index) =>
      LINKED.has(mention.type)
        ? [
            {
              ref: { paragraph, mention: index },
              mention,
              words: withoutEnding(wordsOf(reading, mention), rules),
              tokens: keysOf(reading, mention),
            },
          ]
        : [],
    ),
  );
  const attested = new Set(raw.map(({ words }) => words.at(-1) ?? ''));
  return raw.map(({ ref, mention, words, tokens }, order) => {
    const last = words.at(-1) ?? '';
    const stem = rules.bareForm(last, form => attested.has(form));
    const bare = [...words.slice(0, -1), stem];
    const phrase = [...tokens.slice(0, tokens.lastIndexOf(last)), stem].join(' ');
    return { ref, order, mention, type: mention.type, words: bare, key: bare.join(' '), phrase };
  });
}

/** Drops an ending that is written apart: বিএনপি, র → বিএনপি. */
function withoutEnding(words: readonly string[], rules: NameRules): readonly string[] {
  return words.length > 1 && rules.isDetachedEnding(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}
