import type { Word } from '../../../layers/entity/names/words';
import type { Mention } from '../../../layers/types';
import type { Reading } from '../../../text/reading';
import { wordSet } from '../../../text/wordSet';
import { shapeOf } from './shape';
import { SPEECH } from './speech';

const PLACE_PREPOSITIONS = wordSet('in near at from to across around outside toward towards');

const isInThe = (words: readonly Word[], from: number): boolean =>
  words[from - 1]?.key === 'the' && words[from - 2]?.key === 'in';

/** What a capitalised stretch is when no list and no head word tells. */
export function guessOf(
  reading: Reading,
  words: readonly Word[],
  from: number,
  to: number,
  titled: boolean,
): Omit<Mention, 'start' | 'end'> | undefined {
  const run = words.slice(from, to);
  const names = run.filter(({ part }) => part === 'sure' || part === 'maybe').length;
  const length = run.filter(({ key }) => key !== '.' && key !== '-').length;
  const person = (confidence: number) => ({ type: 'PER' as const, confidence, why: 'rule: words of a name' });
  if (titled) return person(0.9);
  if (words[from]?.listing?.end === to) return undefined;
  if (length === 1 && shapeOf(reading, from) === 'capitals')
    return { type: 'ORG', confidence: 0.6, why: 'rule: acronym' };
  if (names > 0 && length > 1) return person(0.85);
  if (SPEECH.has(words[to]?.key ?? '')) return person(0.6);
  if (length > 1 && length < 4 && run.every(({ common }) => !common)) return person(0.6);
  if (PLACE_PREPOSITIONS.has(words[from - 1]?.key ?? '') || isInThe(words, from))
    return { type: 'LOC', confidence: 0.5, why: 'rule: place after a preposition' };
  if (names > 0) return person(0.5);
  if (run.every(({ common }) => common))
    return length > 1 ? { type: 'ORG', confidence: 0.35, why: 'rule: capitals' } : undefined;
  return { type: 'ORG', confidence: 0.35, why: 'rule: capitals' };
}
