import type { Lexicon, WordList } from '../../lexicon';

/** What the word lists say about the head of a noun phrase. */
export interface NounLists {
  readonly pronouns: WordList;
  readonly roles: ReadonlySet<string>;
  readonly institutions: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
}

export function createNounLists(lexicon: Lexicon): NounLists {
  const heads = (name: string) =>
    new Set([...lexicon.list(name).keys()].map(phrase => phrase.slice(phrase.lastIndexOf(' ') + 1)));
  return {
    pronouns: lexicon.list('pronouns'),
    roles: heads('roles'),
    institutions: new Set([...heads('institution-nouns'), ...heads('organization-heads')]),
    groups: heads('group-nouns'),
    documents: heads('document-nouns'),
  };
}
