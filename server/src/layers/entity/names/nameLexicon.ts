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
  /** Kind of place where the word closes names of places too: division in Khulna Division and Accounts Division. */
  readonly placeKind?: string;
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
  /** Those of them that are parts of names more often than not: ইসলাম. */
  readonly usualParts: PhraseIndex<true>;
  /** Words of the running language. */
  readonly common: PhraseIndex<true>;
  /** Words that stand inside organizations' names before their head word: নিরাপত্তা, দমন. */
  readonly innerWords: PhraseIndex<true>;
  /** What the writing tells about unlisted words. */
  readonly shape: NameShape;
}

/** What the writing of a language tells about names beside the lists. */
export interface NameShape {
  /** Whether the shape of an unlisted word speaks against a name. */
  isNoName(key: string): boolean;
  /** The word of which this one may be a form (ধরে for ধরেন), to be looked up among common words. */
  baseOf(key: string): string | undefined;
  /** Whether an unlisted word is a title by its last part: সংস্কৃতিসচিব. */
  isTitle(key: string): boolean;
  /** Whether the title may have an unlisted word before it that belongs to it: জলপথ মন্ত্রী. */
  takesSpecifier(title: string): boolean;
  /** Whether a word of the language names a field of office: জ্বালানি in জ্বালানি মন্ত্রী. */
  isField(key: string): boolean;
  /** Whether an unlisted word may be such a word: it carries no case ending. */
  isSpecifier(key: string): boolean;
  /** Whether a festival's name says that it is a day: দিবস, Day. */
  isDay(phrase: string): boolean;
  /** Whether capitals tell names from words: then a listed name counts even where the word is common (Parliament). */
  readonly hasCapitals: boolean;
}

/** Lists whose entries are words of the language and no names. */
const COMMON_LISTS = [
  'common-words',
  'dictionary-words',
  'pronouns',
  'number-words',
  'date-openers',
  'date-words',
  'time-units',
  'units',
  'cue-verbs',
  'group-nouns',
  'institution-nouns',
  'document-nouns',
  'anonymous-nouns',
  'claim-words',
];

export function createNameLexicon(
  lexicon: Lexicon,
  stems: (key: string) => readonly Stem[],
  shape: NameShape,
): NameLexicon {
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
  const common = flags(...COMMON_LISTS);
  return {
    listings: createPhraseIndex(
      [
        ...listings(lexicon, key => !shape.hasCapitals && common.has(key)),
        ...festivals(lexicon, shape.isDay),
      ],
      stems,
    ),
    heads: createPhraseIndex(heads(lexicon), stems),
    roles: flags('roles'),
    roleModifiers: columns('role-modifiers', 'inside'),
    honorifics: flags('honorifics'),
    prefixes: columns('name-prefixes', 'first'),
    nameParts: flags('name-parts'),
    ambiguousParts: flags('name-parts-common', 'name-homographs'),
    usualParts: createPhraseIndex(usualParts(lexicon), stems),
    common,
    innerWords: flags('organization-words'),
    shape,
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

/** Lists whose entries are no names where they are words of the language too. */
const WORDY_LISTS = new Set(['places', 'people-learned', 'places-learned', 'organizations-learned']);

/** Bengali unions bear the names of anything (চালা, রূপসী): they count only before a head word (রূপসী ইউনিয়ন). */
function* listings(
  lexicon: Lexicon,
  isCommon: (key: string) => boolean,
): Iterable<readonly [string, Listing]> {
  for (const [list, type, confidence] of NAME_LISTS)
    for (const [key, [column]] of lexicon.list(list)) {
      if (list === 'places' && column === 'union') continue;
      if (lexicon.list('ambiguous-names').has(key) || (WORDY_LISTS.has(list) && isCommon(key))) continue;
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

/** By how often a word was counted inside names and elsewhere. */
function* usualParts(lexicon: Lexicon): Iterable<readonly [string, true]> {
  for (const [key, [inside, elsewhere]] of lexicon.list('name-parts-common'))
    if (Number(inside) > Number(elsewhere)) yield [key, true];
}

/** Festivals are times (রমজান); a day of remembrance is an event that is held (বিজয় দিবস, Victory Day). */
function* festivals(lexicon: Lexicon, isDay: (key: string) => boolean): Iterable<readonly [string, Listing]> {
  for (const key of lexicon.list('festivals').keys())
    yield [key, { type: isDay(key) ? 'EVENT' : 'DATE', confidence: 0.85, list: 'festivals' }];
}

function* heads(lexicon: Lexicon): Iterable<readonly [string, Head]> {
  const lists: readonly (readonly [string, EntityType])[] = [
    ['organization-heads', 'ORG'],
    ['place-heads', 'LOC'],
    ['event-heads', 'EVENT'],
    ['work-heads', 'WORK'],
  ];
  for (const [list, type] of lists)
    for (const [key, [kind]] of lexicon.list(list)) {
      const placeKind = lexicon.list('place-heads').get(key)?.[0];
      yield [key, { type, kind: kind ?? 'other', ...(placeKind === undefined ? {} : { placeKind }) }];
    }
}
