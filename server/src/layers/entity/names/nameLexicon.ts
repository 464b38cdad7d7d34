import type { Lexicon } from '../../../languages/lexicon';
import type { Stem } from '../../../languages/types';
import type { EntityType } from '../../types';
import { createPhraseIndex, type PhraseIndex } from '../phraseIndex';

/** A name that a list gives whole. */
export interface Listing {
  readonly type: EntityType;
  readonly confidence: number;
  /** Name of the list, for the mention's `why`. */
  readonly list: string;
  /** ISO 3166 code of a country, or of the country a nationality belongs to. */
  readonly country?: string;
  readonly organizationKind?: string;
}

/** A word that closes a name of some kind: মন্ত্রণালয়, university, নদী. */
export interface Head {
  readonly type: EntityType;
  /** Kind of organization, place, event or work as the list gives it. */
  readonly kind: string;
}

/** Everything the lists of a language say about names, made ready for lookup. */
export interface NameLexicon {
  readonly listings: PhraseIndex<Listing>;
  readonly heads: PhraseIndex<Head>;
  readonly roles: PhraseIndex<true>;
  readonly roleModifiers: PhraseIndex<string>;
  readonly honorifics: PhraseIndex<true>;
  /** Words that open a person's name (`first`) or stand within it (`inner`). */
  readonly prefixes: PhraseIndex<string>;
  /** Words that are hardly ever anything but part of a person's name. */
  readonly nameParts: PhraseIndex<true>;
  /** Words of names that are common words or places too. */
  readonly ambiguousParts: PhraseIndex<true>;
  /** Words of the running language. */
  readonly common: PhraseIndex<true>;
  /** Words that stand inside organizations' names before their head word: নিরাপত্তা, দমন. */
  readonly innerWords: PhraseIndex<true>;
}

export function createNameLexicon(lexicon: Lexicon, stems: (key: string) => readonly Stem[]): NameLexicon {
  const flags = (...lists: readonly string[]) =>
    createPhraseIndex(
      lists.flatMap(list => [...lexicon.list(list).keys()].map(key => [key, true] as const)),
      stems,
    );
  const columns = (list: string, fallback: string) =>
    createPhraseIndex(
      [...lexicon.list(list)].map(([key, [column]]) => [key, column ?? fallback] as const),
      stems,
    );
  return {
    listings: createPhraseIndex(listings(lexicon), stems),
    heads: createPhraseIndex(heads(lexicon), stems),
    roles: flags('roles'),
    roleModifiers: columns('role-modifiers', 'inside'),
    honorifics: flags('honorifics'),
    prefixes: columns('name-prefixes', 'first'),
    nameParts: flags('name-parts'),
    ambiguousParts: flags('name-parts-common', 'name-homographs'),
    common: flags('common-words'),
    innerWords: flags('organization-words'),
  };
}

/** Lists of whole names in the order in which they are believed; of equal forms the first list counts. */
const NAME_LISTS: readonly (readonly [string, EntityType, number])[] = [
  ['countries', 'LOC', 0.95],
  ['nationalities', 'NORP', 0.9],
  ['organizations', 'ORG', 0.9],
  ['media', 'ORG', 0.9],
  ['events', 'EVENT', 0.9],
  ['works', 'WORK', 0.9],
  ['places', 'LOC', 0.85],
  ['people-learned', 'PER', 0.75],
  ['places-learned', 'LOC', 0.7],
  ['organizations-learned', 'ORG', 0.7],
];

function* listings(lexicon: Lexicon): Iterable<readonly [string, Listing]> {
  for (const [list, type, confidence] of NAME_LISTS)
    for (const [key, [column]] of lexicon.list(list)) {
      const country = list === 'countries' || list === 'nationalities' ? column : undefined;
      const organizationKind = list === 'media' ? 'media' : list === 'organizations' ? column : undefined;
      yield [
        key,
        {
          type,
          confidence,
          list,
          ...(country === undefined || country === '' ? {} : { country }),
          ...(organizationKind === undefined ? {} : { organizationKind }),
        },
      ];
    }
}

function* heads(lexicon: Lexicon): Iterable<readonly [string, Head]> {
  const lists: readonly (readonly [string, EntityType])[] = [
    ['organization-heads', 'ORG'],
    ['place-heads', 'LOC'],
    ['event-heads', 'EVENT'],
    ['work-heads', 'WORK'],
  ];
  for (const [list, type] of lists)
    for (const [key, [kind]] of lexicon.list(list)) yield [key, { type, kind: kind ?? 'other' }];
}
