import type { Lexicon, WordList } from '../../lexicon';

/** What the word lists say about single words. */
export interface NounLists {
  readonly pronouns: WordList;
  readonly roles: ReadonlySet<string>;
  readonly institutions: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  /** Kinds of media: দৈনিক, চ্যানেল. */
  readonly media: ReadonlySet<string>;
  readonly modifiers: ReadonlySet<string>;
  /** আক্তার, সরকার: no genitives. */
  readonly namesInR: ReadonlySet<string>;
  /** ফোন ধরেননি: see replyIn. */
  readonly replies: WordList;
}

export function createNounLists(lexicon: Lexicon): NounLists {
  const lastWords = (name: string) =>
    new Set([...lexicon.list(name).keys()].map(phrase => phrase.slice(phrase.lastIndexOf(' ') + 1)));
  return {
    pronouns: lexicon.list('pronouns'),
    roles: lastWords('roles'),
    institutions: new Set([...lastWords('institution-nouns'), ...lastWords('organization-heads')]),
    groups: lastWords('group-nouns'),
    documents: lastWords('document-nouns'),
    media: new Set(
      [...lexicon.list('organization-heads')].flatMap(([head, [kind]]) => (kind === 'media' ? [head] : [])),
    ),
    modifiers: new Set(lexicon.list('role-modifiers').keys()),
    replies: lexicon.list('reply-words'),
    namesInR: new Set(lexicon.list('names-in-r').keys()),
  };
}
