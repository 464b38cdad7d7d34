import { firstTokenFrom } from '../../../../layers/entity/nameWords';
import type { Mention } from '../../../../layers/types';
import type { Reading } from '../../../../text/reading';
import { wordSet } from '../../../../text/wordSet';
import { shapeOf } from '../shape';

const SUFFIXES = wordSet('jr sr ii iii iv');
const MARKS = new Set(['"', '“', '”', '‘', '’', "'"]);

/**
 * Persons whose names the tagger broke off: `Ada` “Pip” `Moss` and `Moss, Jr` are one, and a syllable behind a hyphen
 * belongs to its name (`Lim Ha-neul`). @param names sorted by start
 */
export function joinPersons(reading: Reading, names: readonly Mention[]): readonly Mention[] {
  const joined: Mention[] = [];
  let extendedFrom = 0;
  for (const name of names) {
    const last = joined.at(-1);
    const isSwallowed = last !== undefined && name.start >= extendedFrom && name.end <= last.end;
    if (isSwallowed && name.type === 'PER') continue;
    extendedFrom = name.end;
    const person = name.type === 'PER' ? { ...name, end: endOfPerson(reading, name) } : name;
    if (last !== undefined && isNicknamed(reading, last, person))
      joined[joined.length - 1] = { ...last, end: person.end };
    else joined.push(person);
  }
  return joined;
}

function endOfPerson(reading: Reading, name: Mention): number {
  const { tokens } = reading;
  const at = firstTokenFrom(tokens, name.end);
  const suffix = tokens[at]?.key === ',' ? at + 1 : at;
  if (SUFFIXES.has(tokens[suffix]?.key ?? '')) return tokens[suffix]?.end ?? name.end;
  const hyphen = shapeOf(reading, at) === 'capitalised' ? at + 1 : at;
  const syllable = tokens[hyphen + 1];
  const isSyllable =
    tokens[hyphen]?.key === '-' &&
    tokens[hyphen]?.start === tokens[hyphen - 1]?.end &&
    syllable?.kind === 'word' &&
    syllable.start === tokens[hyphen]?.end &&
    syllable.end - syllable.start <= LONGEST_SYLLABLE &&
    shapeOf(reading, hyphen + 1) === 'other' &&
    !DESCRIBING.has(syllable.key);
  return isSyllable ? syllable.end : name.end;
}

/** Longest syllable of a Korean or Chinese given name: Kyung-hyeon. */
const LONGEST_SYLLABLE = 6;
const DESCRIBING = wordSet('led era born style owned run based like made backed');

/** Whether nothing but one marked word stands between two parts of a name. */
function isNicknamed({ tokens }: Reading, given: Mention, family: Mention): boolean {
  if (given.type !== 'PER' || family.type !== 'PER') return false;
  const from = firstTokenFrom(tokens, given.end);
  const to = firstTokenFrom(tokens, family.start);
  return to - from === 3 && MARKS.has(tokens[from]?.key ?? '') && MARKS.has(tokens[to - 1]?.key ?? '');
}
