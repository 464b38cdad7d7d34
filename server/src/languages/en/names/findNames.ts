import { CERTAIN } from '../../../layers/entity/certainty';
import { mentionOver } from '../../../layers/entity/mentionOver';
import type { Word } from '../../../layers/entity/names/words';
import type { EntityType, Mention } from '../../../layers/types';
import type { Reading } from '../../../text/reading';
import { wordSet } from '../../../text/wordSet';
import { findElections } from './elections';
import { FUNCTION_WORDS } from './functionWords';
import { guessOf } from './guessName';
import { findHappenings } from './happenings';
import { initialsOf } from './initials';
import { findByContext } from './namesByContext';
import { findQuotedWorks } from './quotedWorks';
import { findRuns, type Run } from './runs';
import { isTitleCase, shapeOf } from './shape';
import { wholeOf } from './wholeName';

/** Finds names of persons, organizations, places, nationalities, events and works by capitals, lists and head words. */
export function findNames(reading: Reading, words: readonly Word[]): readonly Mention[] {
  const found: Mention[] = [];
  const add = (from: number, to: number, facts: Omit<Mention, 'start' | 'end'>) =>
    found.push(mentionOver(reading.tokens, from, to, facts));
  addListed(reading, words, add);
  if (!isTitleCase(reading)) {
    const runs = findRuns(reading, words);
    for (const run of runs) readRun(reading, words, run, add);
    found.push(...findByContext(reading, words, runs), ...findHappenings(reading, words, runs));
  }
  found.push(...findElections(reading, words), ...findQuotedWorks(reading, words));
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
    if (MONTHS.has(word.key) && at + 1 < to) {
      at++;
      continue;
    }
    if (!titled && isShortened(reading, words, at, to)) {
      add(at, to, { type: 'ORG', confidence: CERTAIN, why: 'rule: short form in brackets' });
      return;
    }
    const whole = wholeOf(reading, words, at, to);
    // Finance Minister Helena Marsh is no marsh, the Prime Minister's Office is an office
    const opensWithTitle = word.role !== undefined && word.role.end < to && whole?.type !== 'ORG';
    if (whole !== undefined && to - at > 1 && !titled && !opensWithTitle) {
      add(at, to, whole);
      return;
    }
    const body = nextRole(words, at, to);
    if (body < to && body - at > 1 && !titled && headsBody(words, body)) {
      add(at, body, { type: 'ORG', confidence: 0.85, why: 'rule: head word' });
      at = body;
      continue;
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
    const guess = guessOf(reading, words, at, end, titled);
    if (guess !== undefined) add(at, end, guess);
    at = end;
    titled = false;
  }
}

/**
 * `Grand River Lantern (Lantern)`: what is shortened to its last word or initials in brackets is no person. Words of
 * the language are not either, whatever tongue the capitals behind them abbreviate: Boat Owners' Union (SVB).
 */
function isShortened(reading: Reading, words: readonly Word[], from: number, to: number): boolean {
  const { tokens } = reading;
  const short = tokens[to + 1]?.key;
  if (to - from < 2 || short === undefined || tokens[to]?.key !== '(' || tokens[to + 2]?.key !== ')')
    return false;
  const run = words.slice(from, to);
  const isListed = run[0]?.listing !== undefined && run[0].listing.end >= to;
  if (isListed || words[to + 1]?.listing?.value.type === 'LOC' || run.some(({ role }) => role?.end === to))
    return false;
  if (EVENT_OR_WORK.has(run.at(-1)?.head?.value.type ?? '')) return false;
  if (short === words[to - 1]?.key || short === initialsOf(run.map(({ key }) => key))) return true;
  const isName = run.some(({ part }) => part === 'sure');
  return shapeOf(reading, to + 1) === 'capitals' && !isName && run.some(({ common }) => common);
}

/** Months that open no names: the September Ports Review. */
const MONTHS = wordSet('january february april june july august september october november december');

const EVENT_OR_WORK: ReadonlySet<string> = new Set(['EVENT', 'WORK']);

function isTitledBefore(words: readonly Word[], from: number): boolean {
  for (let back = 1; back <= LONGEST_TITLE; back++) {
    const word = words[from - back];
    if (word?.role?.end === from || word?.honorific?.end === from) return true;
    if (word?.honorific?.end === from - 1 && words[from - 1]?.key === '.') return true;
  }
  return false;
}

/** Whether the word before a title ends the name of the body that it belongs to: Harbour Court Judge Ada Moss. */
const headsBody = (words: readonly Word[], title: number): boolean =>
  words[title - 1]?.head?.value.type === 'ORG' && words[title - 1]?.head?.end === title;

/** Longest title in tokens. */
const LONGEST_TITLE = 5;

function nextRole(words: readonly Word[], from: number, to: number): number {
  for (let k = from + 1; k < to; k++) if (words[k]?.role !== undefined) return k;
  return to;
}
