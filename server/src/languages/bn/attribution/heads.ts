import type { Statement, Unit } from '../../../layers/attribution/statements';
import type { Mention, SourceKind } from '../../../layers/types';
import { lookupKey } from '../../../text/lookupKey';
import { wordSet } from '../../../text/wordSet';
import { stems } from '../morphology';
import { caseOf, isFiniteVerb, type NounCase } from './nounCase';
import type { NounLists } from './nounLists';

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

export const NOMINATIVE_PRONOUNS = wordSet(
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

/** `পাউবো)`: the bracket belongs to the name before it. */
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

/** Whether the unit is the last one of its mention, or lies in none. */
export function endsMention(units: Statement, i: number): boolean {
  return units[i + 1]?.mention !== units[i]?.mention || units[i]?.mention === null;
}

function mentionHead(unit: Unit, next: Unit | undefined, lists: NounLists): Head | undefined {
  // সিএনপি’র: the ending stands behind the mark.
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
        ? groupHead(nounCase, 0.7)
        : { who: 'person', pronoun: false, plural: false, nounCase, weight: 0.75 };
    case 'ORG':
      return { who: 'thing', kind: 'organization', pronoun: false, plural: false, nounCase, weight: 0.9 };
    case 'LOC':
      return { who: 'thing', kind: 'organization', pronoun: false, plural: false, nounCase, weight: 0.6 };
    case 'NORP':
      return isPlural(unit.key) ? groupHead(nounCase, 0.7) : undefined;
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
const NO_PLURALS = wordSet(
  'ধারা উপধারা দ্বারা সারা পাড়া ভাড়া যারা যাঁরা কারা চেহারা  মাত্রা যাত্রা ক্যামেরা পাহারা ইশারা কিনারা আশুরা সেরা পুরা তারা করা ধরা ফেরা মারা পারা হারা পড়া ভরা ঘোরা অভিযাত্রা পদযাত্রা শোভাযাত্রা প্রবাসী আদিবাসী পাঁয়তারা',
);

/** The case of a name's last word, unless the name ends so by itself. */
export function nameCase(
  unit: { readonly key: string; readonly mention: Mention | null },
  lists: NounLists,
): NounCase {
  return unit.mention?.type === 'PER' && lists.namesInR.has(unit.key)
    ? 'nominative'
    : wordCase(unit.key, lists);
}

/** The case of a word, of one that a list has as it stands the nominative: কমিশনার, ম্যানেজার. */
const wordCase = (key: string, lists: NounLists): NounCase =>
  [lists.roles, lists.groups, lists.institutions].some(list => list.has(key)) ? 'nominative' : caseOf(key);

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
  const nounCase = wordCase(key, lists);
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
  if (has(lists.groups) && isPlural(key)) return groupHead(nounCase, 0.85);
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
  const counted = COUNTED_PEOPLE.has(units[i - 1]?.key ?? '');
  return (isPlural(key) || (counted && nounCase === 'nominative')) && !isFiniteVerb(key)
    ? groupHead(nounCase, 0.6)
    : undefined;
}

/** গ্রামের কয়েকজন প্রবীণ: what is counted so are people. */
const COUNTED_PEOPLE = wordSet('কয়েকজন দুজন দুইজন তিনজন চারজন পাঁচজন অনেকজন একদল');

const groupHead = (nounCase: NounCase, weight: number): Head => ({
  who: 'people',
  kind: 'group',
  pronoun: false,
  plural: true,
  nounCase,
  weight,
});
