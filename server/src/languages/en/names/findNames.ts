import { mentionOver } from '../../../layers/entity/mentionOver';
import type { Word } from '../../../layers/entity/names/words';
import type { EntityType, Mention } from '../../../layers/types';
import type { Reading } from '../../../text/reading';
import { findElections } from './elections';
import { FUNCTION_WORDS } from './functionWords';
import { guessOf } from './guessName';
import { initialsOf } from './initials';
import { findRuns, type Run } from './runs';
import { isTitleCase, shapeOf } from './shape';
import { wholeOf } from './wholeName';

/** Finds names of persons, organizations, places, nationalities, events and works by capitals, lists and head words. */
export function findNames(reading: Reading, words: readonly Word[]): readonly Mention[] {
  const found: Mention[] = [];
  const add = (from: number, to: number, facts: Omit<Mention, 'start' | 'end'>) =>
    found.push(mentionOver(reading.tokens, from, to, facts));
  addListed(reading, words, add);
  if (!isTitleCase(reading)) for (const run of findRuns(reading, words)) readRun(reading, words, run, add);
  found.push(...findElections(reading, words));
  return found;
}

type Add = (from: number, to: number, facts: Omit<Mention, 'start' | 'end'>) => void;

function addListed(reading: Reading, words: readonly Word[], add: Add): void {
  words.forEach(({ listing, covered }, i) => {
    if (listing === undefined || covered || shapeOf(reading, i) === 'other') return;
    // WHO and IT are names, Who and It are none
    if (
      FUNCTION_WORDS.has(reading.tokens[i]?.key ?? '') &&
      listing.end === i + 1 &&
      shapeOf(reading, i) !== 'capitals'
    )
      return;
    const { type, confidence, list, country, organizationKind } = listing.value;
    add(i, afterNumber(reading, type, listing.end), {
      type,
      confidence,
      why: `list: ${list}`,
      ...(country === undefined ? {} : { value: country }),
      ...(organizationKind === undefined ? {} : { organizationKind }),
    });
  });
}

/** Index after a constituency's number: Khulna-7. */
function afterNumber({ tokens }: Reading, type: EntityType, end: number): number {
  const hyphen = tokens[end];
  const number = tokens[end + 1];
  const numbered =
    type === 'LOC' && hyphen?.key === '-' && number?.kind === 'number' && number.start === hyphen.end;
  return numbered ? end + 2 : end;
}

/** Takes a run apart: listed names, titles and honorifics first, what is left is a name by its shape. */
function readRun(reading: Reading, words: readonly Word[], { from, to }: Run, add: Add): void {
  let at = from;
  let titled = isTitledBefore(words, from);
  while (at < to) {
    const word = words[at];
    if (word === undefined) return;
    const whole = wholeOf(reading, words, at, to);
    // Finance Minister Helena Marsh is no marsh, the Prime Minister's Office is an office
    const opensWithTitle = word.role !== undefined && word.role.end < to && whole?.type !== 'ORG';
    if (whole !== undefined && to - at > 1 && !titled && !opensWithTitle) {
      add(at, to, whole);
      return;
    }
    if (word.honorific !== undefined && word.part === 'never' && word.honorific.end < to) {
      at = word.honorific.end;
      titled = true;
      continue;
    }
    if (word.role !== undefined && word.role.end < to) {
      at = word.role.end;
      titled = true;
      continue;
    }
    if (word.role !== undefined && word.role.end >= to) return;
    if (word.listing !== undefined && word.listing.end < to && word.part !== 'sure') {
      at = word.listing.end;
      titled = false;
      continue;
    }
    const end = nextRole(words, at, to);
    if (isShortened(reading, words, at, end)) {
      add(at, end, { type: 'ORG', confidence: 0.8, why: 'rule: short form in brackets' });
      return;
    }
    const guess = guessOf(reading, words, at, end, titled);
    if (guess !== undefined) add(at, end, guess);
    at = end;
    titled = false;
  }
}

/** `Grand River Lantern (Lantern)`: what is shortened to its last word or initials in brackets is no person. */
function isShortened({ tokens }: Reading, words: readonly Word[], from: number, to: number): boolean {
  const short = tokens[to + 1]?.key;
  if (to - from < 2 || short === undefined || tokens[to]?.key !== '(' || tokens[to + 2]?.key !== ')')
    return false;
  return short === words[to - 1]?.key || short === initialsOf(words.slice(from, to).map(({ key }) => key));
}

function isTitledBefore(words: readonly Word[], from: number): boolean {
  for (let back = 1; back <= LONGEST_TITLE; back++) {
    const word = words[from - back];
    if (word?.role?.end === from || word?.honorific?.end === from) return true;
    if (word?.honorific?.end === from - 1 && words[from - 1]?.key === '.') return true;
  }
  return false;
}

/** Longest title in tokens. */
const LONGEST_TITLE = 5;

function nextRole(words: readonly Word[], from: number, to: number): number {
  for (let k = from + 1; k < to; k++) if (words[k]?.role !== undefined) return k;
  return to;
}
