import type { Lexicon } from '../../lexicon';
import { type NounLists as CommonLists, createNounLists as createLists } from '../../nounLists';

/** What the word lists say about single words. */
export interface NounLists extends CommonLists {
  /** Kinds of media: দৈনিক, চ্যানেল. */
  readonly media: ReadonlySet<string>;
  readonly modifiers: ReadonlySet<string>;
  /** আক্তার, সরকার: no genitives. */
  readonly namesInR: ReadonlySet<string>;
  /** The most frequent words: hardly names. */
  readonly common: ReadonlySet<string>;
}

export function createNounLists(lexicon: Lexicon): NounLists {
  return {
    ...createLists(lexicon, lastWord),
    media: new Set(
      [...lexicon.list('organization-heads')].flatMap(([head, [kind]]) => (kind === 'media' ? [head] : [])),
    ),
    modifiers: new Set(lexicon.list('role-modifiers').keys()),
    common: new Set(lexicon.list('common-words').keys()),
    namesInR: new Set(lexicon.list('names-in-r').keys()),
  };
}

const lastWord = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1);
