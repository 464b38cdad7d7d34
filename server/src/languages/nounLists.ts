import type { Lexicon, WordList } from './lexicon';

/** What the word lists say about the head of a noun phrase. */
export interface NounLists {
  readonly pronouns: WordList;
  readonly roles: ReadonlySet<string>;
  readonly institutions: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  /** `ফোন ধরেননি`, `declined to comment`: see replyIn. */
  readonly replies: WordList;
}

/** @param headOf the word that heads a listed phrase */
export function createNounLists(lexicon: Lexicon, headOf: (phrase: string) => string): NounLists {
  const heads = (list: string) => [...lexicon.list(list).keys()].map(headOf);
  return {
    pronouns: lexicon.list('pronouns'),
    roles: new Set(heads('roles')),
    institutions: new Set([...heads('institution-nouns'), ...heads('organization-heads')]),
    groups: new Set(heads('group-nouns')),
    documents: new Set(heads('document-nouns')),
    replies: lexicon.list('reply-words'),
  };
}
