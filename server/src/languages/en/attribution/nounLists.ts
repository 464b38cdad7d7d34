import type { Lexicon, WordList } from '../../lexicon';
import { PREPOSITIONS } from './words';

/** What the word lists say about the head of a noun phrase. */
export interface NounLists {
  readonly pronouns: WordList;
  readonly roles: ReadonlySet<string>;
  readonly institutions: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  /** declined to comment: see replyIn. */
  readonly replies: WordList;
}

export function createNounLists(lexicon: Lexicon): NounLists {
  const heads = (name: string) => new Set([...lexicon.list(name).keys()].map(phrase => headOf(phrase)));
  return {
    pronouns: lexicon.list('pronouns'),
    roles: heads('roles'),
    institutions: new Set([...heads('institution-nouns'), ...heads('organization-heads')]),
    groups: heads('group-nouns'),
    documents: heads('document-nouns'),
    replies: lexicon.list('reply-words'),
  };
}

/** The word that heads a listed phrase: chief in `chief of police`, minister in `prime minister`. */
function headOf(phrase: string): string {
  const words = phrase.split(' ');
  const end = words.findIndex((word, i) => i > 0 && PREPOSITIONS.has(word));
  return words[(end < 0 ? words.length : end) - 1] ?? phrase;
}
