import type { Stem } from '../languages/types';
import { featureOf, hashText, mix } from './hash';
import type { WordGroups } from './wordGroups';

/** How far a word is seen from the word that is being tagged. */
export const REACH = 2;

/** What a word says about the words near it by its form alone, whatever stands around it. */
export interface Form {
  /** Hashes to be joined with those of other words. */
  readonly key: number;
  readonly stem: number;
  readonly suffix: number;
  readonly shape: number;
  /** Middle and widest of the groups of words used alike that it is in. */
  readonly group: number;
  readonly wideGroup: number;
  /** Features of the word at `-REACH … REACH` places from the tagged word, by what the word is. */
  readonly identity: readonly Int32Array[];
  /** The same by how the word is built: these hold for words never seen before. */
  readonly build: readonly Int32Array[];
}

/** Kinds of atoms, see {@link hashText}. */
const KEY = 1;
const STEM = 2;
const ENDING = 3;
const PREFIX = 4;
const SUFFIX = 5;
const GRAM = 6;
const SHAPE = 7;
const GROUP = 8;
const LENGTH = 9;

const LONGEST_PREFIX = 5;
const LONGEST_SUFFIX = 5;
const MOST_STEMS = 4;

/** Forms that are remembered at most, see memoize. */
const MOST_FORMS = 50_000;

/** Makes the features of words as they are written; what was made is remembered. */
export function createForms(
  stems: (key: string) => readonly Stem[],
  groupsOf: WordGroups,
): (written: string, key: string) => Form {
  const made = new Map<string, Form>();
  return (written, key) => {
    const known = made.get(written);
    if (known !== undefined) return known;
    const form = makeForm(written, key, stems(key), groupsOf(key));
    if (made.size >= MOST_FORMS) made.clear();
    made.set(written, form);
    return form;
  };
}

/** The form beyond a sentence's first and last word. */
export function edgeForm(name: string): Form {
  const atom = hashText(KEY, name);
  const places = spread([atom], [atom], [atom]);
  return {
    key: atom,
    stem: atom,
    suffix: atom,
    shape: atom,
    group: atom,
    wideGroup: atom,
    identity: places.map(() => NONE),
    build: places,
  };
}

const NONE = new Int32Array(0);

function makeForm(
  written: string,
  key: string,
  analyses: readonly Stem[],
  groupNumbers: readonly number[],
): Form {
  const readings = analyses.slice(0, MOST_STEMS + 1);
  const keyAtom = hashText(KEY, key);
  const stems = readings.map(({ stem }) => hashText(STEM, stem));
  const shortest = readings.at(-1) ?? { stem: key, ending: '' };
  const longestEnding = readings.reduce(
    (longest, { ending }) => (ending.length > longest.length ? ending : longest),
    '',
  );
  const ending = hashText(ENDING, longestEnding);
  const shape = hashText(SHAPE, shapeOf(written));
  const suffix = hashText(SUFFIX, key.slice(-3));
  const stem = hashText(STEM, shortest.stem);
  const affixes: number[] = [];
  for (let n = 1; n <= LONGEST_PREFIX && n < key.length; n++) affixes.push(hashText(PREFIX, key.slice(0, n)));
  for (let n = 1; n <= LONGEST_SUFFIX && n < key.length; n++) affixes.push(hashText(SUFFIX, key.slice(-n)));
  const grams: number[] = [];
  for (let i = 0; i + 3 <= key.length; i++) grams.push(hashText(GRAM, key.slice(i, i + 3)));
  const groups = groupNumbers.map((group, level) => mix(hashText(GROUP, ''), level * 4096 + group));
  const [, group = 0, wideGroup = 0] = groups;
  const length = mix(hashText(LENGTH, ''), Math.min(key.length, 12));
  return {
    key: keyAtom,
    stem,
    suffix,
    shape,
    group,
    wideGroup,
    identity: spread([keyAtom, ...stems], [keyAtom, stem], [keyAtom]),
    build: spread(
      [ending, shape, length, mix(shape, length), ...affixes, ...grams, ...groups, mix(shape, group)],
      [ending, shape, suffix, ...groups],
      [shape, suffix, ...groups],
    ),
  };
}

/** Features at each place from -2 to 2, from the atoms that count at the word itself, beside it, and two away. */
function spread(
  here: readonly number[],
  beside: readonly number[],
  away: readonly number[],
): readonly Int32Array[] {
  return [away, beside, here, beside, away].map((atoms, place) =>
    Int32Array.from(new Set(atoms.map(atom => featureOf(place, atom)))),
  );
}

/** How a word is written, runs of one kind as one letter: `Dhaka` Xx, `BNP` XX, `১৮-২০` 9, `রাশিয়া` b. */
function shapeOf(written: string): string {
  let shape = '';
  let length = 0;
  for (const letter of written) {
    const kind = kindOf(letter);
    length = shape.endsWith(kind) ? length + 1 : 1;
    if (length < 3) shape += kind;
  }
  return shape;
}

function kindOf(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code < 128) {
    if (code >= 97 && code <= 122) return 'x';
    if (code >= 65 && code <= 90) return 'X';
    if (code >= 48 && code <= 57) return '9';
    return letter;
  }
  if (code >= 0x09e6 && code <= 0x09ef) return '9';
  if (code >= 0x0980 && code <= 0x09ff) return 'b';
  if (letter.toLowerCase() !== letter) return 'X';
  return letter.toUpperCase() !== letter ? 'x' : letter;
}
