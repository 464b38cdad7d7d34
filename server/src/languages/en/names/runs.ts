import type { Word } from '../../../layers/entity/names/words';
import type { Reading } from '../../../text/reading';
import { wordSet } from '../../../text/wordSet';
import { isFunctionWord } from './functionWords';
import { type Shape, shapeOf } from './shape';

/** A stretch of tokens [from, to) whose capitals make it look like one or more names. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Small words that stand inside names: Ministry of the Interior, Association for River Safety. */
const OF = wordSet('of for');
const BESIDE_OF = wordSet('the and');
/** Owners whose possessive stands inside names: People's Party, Children's Fund. */
const COLLECTIVES = wordSet('people women men children workers farmers veterans');
const PARTICLES = wordSet('al bin ibn de da del della di dos du la le van von der den e ul ur el y ter');

/**
 * Cuts a paragraph into runs of capitalised words, with the small words that join them. A word that opens a sentence
 * counts only when it is no word of the language.
 */
export function findRuns(reading: Reading, words: readonly Word[]): readonly Run[] {
  const shapes = reading.tokens.map((_, i) => shapeOf(reading, i));
  const opens = openings(reading);
  const runs: Run[] = [];
  for (let i = 0; i < shapes.length; i++) {
    if (!isCapital(shapes, i) || isMereOpening(words, shapes, i, opens)) continue;
    const to = endOfRun(reading, words, shapes, i);
    runs.push({ from: i, to: withoutTail(reading, shapes, i, to) });
    i = to - 1;
  }
  return runs;
}

/** A run ends in a capitalised word or a number: `Court of` is given back as Court. */
function withoutTail({ tokens }: Reading, shapes: readonly Shape[], from: number, to: number): number {
  let end = to;
  while (end > from + 1 && !isCapital(shapes, end - 1) && tokens[end - 1]?.kind !== 'number') end--;
  return end;
}

const isCapital = (shapes: readonly Shape[], i: number): boolean => (shapes[i] ?? 'other') !== 'other';

/** Tokens that open a sentence or quotation, where every word is capitalised. */
function openings(reading: Reading): ReadonlySet<number> {
  const opens = new Set<number>();
  for (const { firstToken } of reading.sentences) opens.add(firstToken);
  reading.tokens.forEach(({ kind, key }, i) => {
    if (kind === 'mark' && OPENERS.has(key)) opens.add(i + 1);
  });
  return opens;
}

const OPENERS = new Set(['“', '"', '‘', "'", ':', '(', '—', '–', '-', '•', '*', '…', '[']);

function isMereOpening(
  words: readonly Word[],
  shapes: readonly Shape[],
  i: number,
  opens: ReadonlySet<number>,
): boolean {
  const word = words[i];
  if (word === undefined || isFunctionWord(word.key)) return true;
  if (word.part === 'sure' || !opens.has(i)) return false;
  if (!word.common && !(INFLECTED.test(word.key) && !isCapital(shapes, i + 1))) return false;
  if (shapes[i] === 'capitals' && shapes[i + 1] !== 'capitals') return false;
  if (word.listing !== undefined || word.role !== undefined) return false;
  // Later Tomas Alvarez left
  return !isCapital(shapes, i + 1) || (word.head === undefined && words[i + 1]?.part === 'sure');
}

/** Endings of verbs, adverbs and plurals, which a lone unlisted word at a sentence's start has for that reason. */
const INFLECTED = /(?:ing|ed|ly|s)$/u;

/** More tokens than any name has; a run is cut there, so that endless capitals cost no more than their length. */
const LONGEST_RUN = 24;

function endOfRun(reading: Reading, words: readonly Word[], shapes: readonly Shape[], from: number): number {
  const { tokens } = reading;
  let to = from + 1;
  let joined = false;
  for (;;) {
    const token = tokens[to];
    const before = tokens[to - 1];
    if (token === undefined || before === undefined || to - from > LONGEST_RUN) return to;
    if (isCapital(shapes, to) && !isFunctionWord(token.key)) {
      to++;
      continue;
    }
    const touches = token.start === before.end;
    // Lind-Vanton, Anjuman-e-Nur, Khulna-7
    if (
      token.key === '-' &&
      touches &&
      tokens[to + 1]?.start === token.end &&
      isNamePiece(reading, shapes, to + 1)
    ) {
      to += 2;
      continue;
    }
    // J. Smith, St. Louis
    if (
      token.key === '.' &&
      touches &&
      isCapital(shapes, to - 1) &&
      before.end - before.start <= 2 &&
      isCapital(shapes, to + 1)
    ) {
      to += 2;
      continue;
    }
    // Dockworkers' Union
    const closesPlural = /^['’]$/u.test(token.key) && touches && before.key.endsWith('s');
    if ((closesPlural || token.key === '&') && isCapital(shapes, to + 1)) {
      to += 2;
      continue;
    }
    // People's Democratic Movement
    if (token.kind === 'clitic' && COLLECTIVES.has(before.key) && isCapital(shapes, to + 1)) {
      to += 2;
      continue;
    }
    const afterParticles = PARTICLES.has(tokens[to + 1]?.key ?? '') ? to + 2 : to + 1;
    if (PARTICLES.has(token.key) && isCapital(shapes, afterParticles)) {
      to = afterParticles + 1;
      continue;
    }
    const small = smallWords(words, shapes, from, to, joined);
    if (small === 0) return to;
    joined = true;
    to += small + 1;
  }
}

/** How many small words at `to` join the run to the capitalised word after them; 0 for none. */
function smallWords(
  words: readonly Word[],
  shapes: readonly Shape[],
  from: number,
  to: number,
  joined: boolean,
): number {
  const key = words[to]?.key ?? '';
  const headed = hasHead(words, from, to);
  if (OF.has(key)) {
    if (!headed && !(joined && key === 'for')) return 0;
    if (isCapital(shapes, to + 1) && !isFunctionWord(words[to + 1]?.key ?? '')) return 1;
    return BESIDE_OF.has(words[to + 1]?.key ?? '') && isCapital(shapes, to + 2) ? 2 : 0;
  }
  // `Ministry of Rivers and Inland Ports`: only behind an of
  const goesOn = key === 'and' && joined && isCapital(shapes, to + 1) && words[to + 1]?.part !== 'sure';
  return goesOn ? 1 : 0;
}

function hasHead(words: readonly Word[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (words[k]?.head !== undefined) return true;
  return false;
}

function isNamePiece(reading: Reading, shapes: readonly Shape[], i: number): boolean {
  if (isCapital(shapes, i) || reading.tokens[i]?.kind === 'number') return true;
  return PARTICLES.has(reading.tokens[i]?.key ?? '');
}
