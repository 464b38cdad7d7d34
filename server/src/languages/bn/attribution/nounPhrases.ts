import type { Statement, Unit } from '../../../layers/attribution/statements';
import type { Mention, SourceKind } from '../../../layers/types';
import { lookupKey } from '../../../text/lookupKey';
import type { Lexicon, WordList } from '../../lexicon';
import { stems } from '../morphology';
import { caseOf, isFiniteVerb, type NounCase } from './nounCase';
import { PHRASE_BOUNDS } from './words';

/** Who or what a noun phrase can be as a speaker: a person takes বলেন, a thing বলেছে. */
export interface Head {
  readonly who: 'person' | 'people' | 'thing' | 'document';
  readonly kind?: SourceKind;
  readonly pronoun: boolean;
  readonly plural: boolean;
  readonly nounCase: NounCase;
  /** How sure the reading is, 0..1. */
  readonly weight: number;
}

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

const keysOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(lookupKey));
export const NOMINATIVE_PRONOUNS = keysOf(
  'তিনি তিনিও তিনিই তাঁরা তারা তাঁরাও তারাও সে সেও ইনি উনি এরা ওরা এঁরা ওঁরা অনেকে অনেকেই কেউ কেউই উভয়ে',
);
const PLURAL_ENDINGS = ['রা', 'েরা', 'গণ', 'রাও', 'বৃন্দ', 'বাসী', 'দের', 'গুলো', 'গুলোর'].map(lookupKey);
const DEFINITE_ENDINGS = ['টি', 'টিও', 'টিই'].map(lookupKey);
const SOURCE_WORD = lookupKey('সূত্র');

/** Reads unit `i` as the last word of a noun phrase that may speak; undefined when it cannot. */
export function headAt(units: Statement, i: number, lists: NounLists): Head | undefined {
  const unit = units[i];
  if (unit === undefined || unit.kind === 'quote' || unit.kind === 'number') return undefined;
  if (unit.kind === 'mark') return bracketHead(units, i, lists);
  if (unit.mention !== null && endsMention(units, i)) return mentionHead(unit, units[i + 1], lists);
  return wordHead(units, i, lists);
}

/** `কেসিএনএ)`: the bracket belongs to the name before it. */
function bracketHead(units: Statement, i: number, lists: NounLists): Head | undefined {
  if (units[i]?.key !== ')') return undefined;
  const open = bracketStart(units, i);
  return open === undefined ? undefined : headAt(units, open - 1, lists);
}

const LONGEST_BRACKET = 8;

/** The index of the bracket that opens what closes at `i`; undefined when it is far or missing. */
export function bracketStart(units: Statement, i: number): number | undefined {
  for (let k = i - 1; k > 0 && k >= i - LONGEST_BRACKET; k--) if (units[k]?.key === '(') return k;
  return undefined;
}

function endsMention(units: Statement, i: number): boolean {
  return units[i + 1]?.mention !== units[i]?.mention || units[i]?.mention === null;
}

function mentionHead(unit: Unit, next: Unit | undefined, lists: NounLists): Head | undefined {
  // বিএনপি’র: the ending stands behind the mark.
  const nounCase = next !== undefined && next.key === '’' ? 'genitive' : nameCase(unit, lists);
  switch (unit.mention?.type) {
    case 'PER':
      return nounCase === 'object'
        ? undefined
        : {
            who: 'person',
            kind: 'person',
            pronoun: false,
            plural: false,
            nounCase,
            weight: nounCase === 'nominative' ? 1 : 0.6,
          };
    case 'ROLE':
      return isPlural(unit.key)
        ? { who: 'people', kind: 'group', pronoun: false, plural: true, nounCase, weight: 0.7 }
        : { who: 'person', pronoun: false, plural: false, nounCase, weight: 0.75 };
    case 'ORG':
      return { who: 'thing', kind: 'organization', pronoun: false, plural: false, nounCase, weight: 0.9 };
    case 'LOC':
      return { who: 'thing', kind: 'organization', pronoun: false, plural: false, nounCase, weight: 0.6 };
    case 'NORP':
      return isPlural(unit.key)
        ? { who: 'people', kind: 'group', pronoun: false, plural: true, nounCase, weight: 0.7 }
        : undefined;
    case 'WORK':
      return { who: 'document', kind: 'document', pronoun: false, plural: false, nounCase, weight: 0.6 };
    default:
      return undefined;
  }
}

export const isPlural = (key: string): boolean =>
  !NO_PLURALS.has(key) &&
  PLURAL_ENDINGS.some(ending => key.endsWith(ending) && key.length > ending.length + 2);

/** Words that only look like plurals in -রা and -বাসী. */
const NO_PLURALS = keysOf(
  'ধারা উপধারা দ্বারা সারা পাড়া ভাড়া যারা যাঁরা কারা চেহারা সাঁতরা অপরা মাত্রা যাত্রা ক্যামেরা পাহারা ইশারা কিনারা আশুরা সেরা পুরা তারা করা ধরা ফেরা মারা পারা হারা পড়া ভরা ঘোরা অভিযাত্রা পদযাত্রা শোভাযাত্রা জলধারা আঙ্গোরা প্রবাসী আদিবাসী পাঁয়তারা',
);

/** The case of a name's last word, unless the name ends so by itself. */
export function nameCase(
  unit: { readonly key: string; readonly mention: Mention | null },
  lists: NounLists,
): NounCase {
  return unit.mention?.type === 'PER' && lists.namesInR.has(unit.key) ? 'nominative' : caseOf(unit.key);
}

function wordHead(units: Statement, i: number, lists: NounLists): Head | undefined {
  const key = units[i]?.key ?? '';
  if (units[i]?.mention !== null && units[i]?.mention !== undefined) return undefined;
  if (NOMINATIVE_PRONOUNS.has(key)) {
    const plural = lists.pronouns.get(key)?.[0] === 'plural';
    return { who: plural ? 'people' : 'person', pronoun: true, plural, nounCase: 'nominative', weight: 0.95 };
  }
  const pronoun = lists.pronouns.get(key);
  if (pronoun !== undefined) {
    // ও and এ are far more often a conjunction and a determiner; nominative pronouns are listed above.
    if (pronoun[1] !== 'person' || caseOf(key) === 'nominative') return undefined;
    return {
      who: 'person',
      pronoun: true,
      plural: pronoun[0] === 'plural',
      nounCase: caseOf(key),
      weight: 0.5,
    };
  }
  const nounCase = caseOf(key);
  const has = (list: ReadonlySet<string>) => stems(key).some(({ stem }) => list.has(stem));
  if (key.startsWith(SOURCE_WORD)) {
    return { who: 'thing', kind: 'anonymous', pronoun: false, plural: false, nounCase, weight: 1 };
  }
  if (DEFINITE_ENDINGS.some(ending => key.endsWith(ending) && key.length > 4)) {
    return {
      who: 'thing',
      kind: 'organization',
      pronoun: false,
      plural: false,
      nounCase: 'nominative',
      weight: 0.5,
    };
  }
  if (has(lists.groups) && isPlural(key)) {
    return {
      who: 'people',
      kind: 'group',
      pronoun: false,
      plural: true,
      nounCase,
      weight: 0.85,
    };
  }
  if (has(lists.roles) || has(lists.groups)) {
    return {
      who: isPlural(key) ? 'people' : 'person',
      pronoun: false,
      plural: isPlural(key),
      nounCase,
      weight: 0.7,
    };
  }
  if (has(lists.institutions)) {
    return { who: 'thing', kind: 'organization', pronoun: false, plural: false, nounCase, weight: 0.7 };
  }
  if (has(lists.documents)) {
    return { who: 'document', kind: 'document', pronoun: false, plural: false, nounCase, weight: 0.6 };
  }
  if (isPlural(key) && !isFiniteVerb(key)) {
    return {
      who: 'people',
      kind: 'group',
      pronoun: false,
      plural: true,
      nounCase,
      weight: 0.6,
    };
  }
  return undefined;
}

const LONGEST_PHRASE = 14;
/** নামে, and মধ্যে after a plural: নিহতদের মধ্যে একজনের বাবা. রেলওয়ে সূত্র keeps what it belongs to. */
function isKeptLocative(units: Statement, i: number): boolean {
  const key = units[i]?.key ?? '';
  if (key === AMONG) return (units[i - 1]?.key ?? '').endsWith(PLURAL_GENITIVE);
  return KEPT_LOCATIVES.has(key) || (units[i + 1]?.key ?? '').startsWith(SOURCE_WORD);
}

const AMONG = lookupKey('মধ্যে');
const PLURAL_GENITIVE = lookupKey('দের');

/** অভিযানে থাকা এক কর্মকর্তা, ঢাকায় নিযুক্ত রাষ্ট্রদূত: the place belongs to the verbal adjective. */
const VERBAL = keysOf('থাকা নিযুক্ত অবস্থানরত কর্মরত উপস্থিত নিয়োজিত বসবাসরত');
const KEPT_LOCATIVES = keysOf('নামে বিষয়ক');

/**
 * Where the noun phrase that ends at `head` begins: genitives, titles, brackets and modifiers before it belong to it
 * (ক্রেমলিনের মুখপাত্র দিমিত্রি পেসকভ), dates, postpositions, verbs and objects do not.
 */
export function phraseStart(units: Statement, head: number, from: number, lists: NounLists): number {
  let start = head;
  const own = units[head]?.mention ?? null;
  while (own !== null && start > from && units[start - 1]?.mention === own) start--;
  if (units[head]?.key === ')') start = bracketStart(units, head) ?? head;
  if (isPronoun(units[head], lists)) return head;
  for (let i = start - 1; i >= from && head - i < LONGEST_PHRASE; i--) {
    const unit = units[i];
    if (unit === undefined || unit.kind === 'quote') break;
    if (unit.kind === 'mark') {
      const open = unit.key === ')' ? bracketStart(units, i) : undefined;
      if (open !== undefined) i = open;
      else if (!isJoiningMark(units, i)) break;
      continue;
    }
    if (!belongsLeft(units, i, lists) && !isClauseNumber(units, i, head)) break;
    start = i;
  }
  while (start < head && isBareUnknown(units[start], lists)) start++;
  return start > from && start <= head && DETERMINERS.has(units[start - 1]?.key ?? '') ? start - 1 : start;
}

function isPronoun(unit: Unit | undefined, lists: NounLists): boolean {
  return (
    unit !== undefined &&
    unit.mention === null &&
    (lists.pronouns.has(unit.key) || NOMINATIVE_PRONOUNS.has(unit.key))
  );
}

/** A hyphen or the mark of বিএনপি’র stands inside words. */
function isJoiningMark(units: Statement, i: number): boolean {
  const mark = units[i];
  const next = units[i + 1];
  return mark !== undefined && next !== undefined && /^[-–’']$/u.test(mark.key) && next.start === mark.end;
}

const LAW_PARTS = keysOf('ধারা ধারায় ধারার অনুচ্ছেদ অনুচ্ছেদে উপধারা উপধারায় নম্বর নং');

/** আইনের ৫ ধারায়: the number before a section belongs to its name. */
function isClauseNumber(units: Statement, i: number, head: number): boolean {
  const unit = units[i];
  const isNumber = unit?.kind === 'number' || unit?.mention?.type === 'NUM';
  return isNumber && (LAW_PARTS.has(units[i + 1]?.key ?? '') || LAW_PARTS.has(units[head]?.key ?? ''));
}

function belongsLeft(units: Statement, i: number, lists: NounLists): boolean {
  const unit = units[i];
  if (unit === undefined) return false;
  const nounCase = caseOf(unit.key);
  const type = unit.mention?.type;
  if (type === 'DATE' || type === 'NUM') return false;
  if (unit.mention !== null && !endsMention(units, i)) return true;
  if (type === 'PER') return nameCase(unit, lists) === 'genitive';
  if (type !== undefined) return nounCase === 'nominative' || nounCase === 'genitive';
  if (unit.kind === 'number') return false;
  if (PHRASE_BOUNDS.has(unit.key) || NOMINATIVE_PRONOUNS.has(unit.key)) return false;
  if (nounCase === 'genitive') return true;
  if (lists.modifiers.has(unit.key)) return true;
  if (nounCase === 'object') return false;
  if (nounCase === 'locative')
    return isKeptLocative(units, i) || lists.roles.has(unit.key) || VERBAL.has(units[i + 1]?.key ?? '');
  return !isFiniteVerb(unit.key);
}

/** A word that no list and no ending ties to the phrase is left outside at its edge. */
function isBareUnknown(unit: Unit | undefined, lists: NounLists): boolean {
  if (unit === undefined || unit.mention !== null || unit.kind !== 'word') return false;
  if (lists.roles.has(unit.key) || lists.institutions.has(unit.key) || lists.modifiers.has(unit.key))
    return false;
  return EDGE_WORDS.has(unit.key);
}

/** এই সাংবাদিক নেতা: with the determiner the phrase points back. */
const DETERMINERS = keysOf('এই এ ওই ঐ');

const EDGE_WORDS = keysOf(
  'ও এ এই কিছু সব মূল বড় বিশেষ গত গতকাল আজ সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রোববার রবিবার',
);
