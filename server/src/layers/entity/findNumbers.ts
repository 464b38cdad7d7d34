import type { Lexicon } from '../../languages/lexicon';
import type { Stem } from '../../languages/types';
import { memoize } from '../../text/memoize';
import { parseNumeral } from '../../text/numerals';
import type { Reading } from '../../text/reading';
import type { Mention } from '../types';
import { mentionOver } from './mentionOver';
import { createPhraseIndex, type PhraseIndex } from './phraseIndex';

export interface NumberRules {
  readonly words: PhraseIndex<number>;
  readonly scales: PhraseIndex<number>;
  /** Unit by listed form: its kind (`money`, `percent`, `length`, …). */
  readonly units: PhraseIndex<string>;
  /** Scale words that are a quantity without a number before them: শতাধিক, হাজারো. */
  readonly scalesAlone: ReadonlySet<string>;
  /** Letters after digits that make an ordinal, which counts nothing: 13th, ২য়. */
  readonly ordinalSuffixes: ReadonlySet<string>;
  /** Words before a number that make it a name and no quantity: ধারা ২৭, Section 9. */
  readonly labels: ReadonlySet<string>;
  /** Whether a quantity may start at such a word. */
  mayStart(key: string): boolean;
}

export function createNumberRules(
  lexicon: Lexicon,
  stems: (key: string) => readonly Stem[],
  spelling: Pick<NumberRules, 'scalesAlone' | 'ordinalSuffixes' | 'labels'>,
): NumberRules {
  const valued = (list: string) =>
    createPhraseIndex(
      [...lexicon.list(list)].map(([key, [value]]) => [key, Number(value)] as const),
      stems,
    );
  const words = valued('number-words');
  const units = createPhraseIndex(
    [...lexicon.list('units')].map(([key, [kind]]) => [key, kind ?? 'count'] as const),
    stems,
  );
  return {
    words,
    scales: valued('scale-words'),
    units,
    mayStart: memoize(key => words.mayStart(key) || units.mayStart(key) || spelling.scalesAlone.has(key)),
    ...spelling,
  };
}

/** Counts below this are no quantities worth marking, unless a unit or scale word stands with them. */
const SMALLEST_COUNT = 10;

/** Finds quantities: money, percent, measures, counts of two digits or more, numbers with a scale word. */
export function findNumbers(reading: Reading, rules: NumberRules): readonly Mention[] {
  const numbers: Mention[] = [];
  for (let i = 0; i < reading.tokens.length; i++) {
    const token = reading.tokens[i];
    if (token === undefined || (token.kind !== 'number' && !rules.mayStart(token.key))) continue;
    const quantity = quantityAt(reading, i, rules);
    if (quantity === undefined) continue;
    const { start, end, value } = quantity;
    numbers.push(
      mentionOver(reading.tokens, start, end, { type: 'NUM', confidence: 0.7, why: 'rule: quantity', value }),
    );
    i = end - 1;
  }
  return numbers;
}

interface Quantity {
  /** Token range [start, end). */
  readonly start: number;
  readonly end: number;
  /** Number in digits with its unit: `5000000 টাকা`. */
  readonly value: string;
}

function quantityAt(reading: Reading, i: number, rules: NumberRules): Quantity | undefined {
  const { tokens } = reading;
  const sign =
    tokens[i]?.kind === 'mark' || tokens[i]?.kind === 'word' ? signAt(reading, i, rules) : undefined;
  const first = sign?.end ?? i;
  const number = numberAt(reading, first, rules);
  if (number === undefined) return undefined;
  let { value, end } = number;
  let scaled = number.scaled;
  for (let scale = rules.scales.longestAt(tokens, end); scale !== undefined; ) {
    value *= scale.value;
    end = scale.end;
    scaled = true;
    scale = rules.scales.longestAt(tokens, end);
  }
  const unit = rules.units.longestAt(tokens, end);
  const measured = sign !== undefined || (unit !== undefined && unit.value !== 'count');
  if (unit !== undefined && (measured || number.inDigits)) end = unit.end;
  const counts = number.inDigits ? value >= SMALLEST_COUNT : value > SMALLEST_COUNT;
  if (!measured && !scaled && !counts) return undefined;
  if (sign === undefined && rules.labels.has(tokens[i - 1]?.key ?? '')) return undefined;
  const unitWord =
    sign?.name ??
    (unit === undefined
      ? ''
      : reading.text.slice(tokens[unit.end - 1]?.start ?? 0, tokens[unit.end - 1]?.end));
  return { start: i, end, value: unitWord === '' ? written(value) : `${written(value)} ${unitWord}` };
}

const written = (value: number): string => String(Number(value.toPrecision(12)));

/** A sign or short word of money that stands before its number: $, Tk. */
function signAt(reading: Reading, i: number, rules: NumberRules): { end: number; name: string } | undefined {
  const unit = rules.units.longestAt(reading.tokens, i);
  const after = reading.tokens[unit?.end ?? 0];
  if (unit?.value !== 'money' || after?.kind !== 'number') return undefined;
  return {
    end: unit.end,
    name: reading.text.slice(reading.tokens[i]?.start ?? 0, reading.tokens[unit.end - 1]?.end),
  };
}

interface PlainNumber {
  readonly value: number;
  readonly end: number;
  readonly scaled: boolean;
  readonly inDigits: boolean;
}

function numberAt(reading: Reading, i: number, rules: NumberRules): PlainNumber | undefined {
  const token = reading.tokens[i];
  if (token === undefined) return undefined;
  if (token.kind === 'number') return numeralAt(reading, i, rules);
  if (token.kind !== 'word') return undefined;
  const word = rules.words.longestAt(reading.tokens, i);
  if (word !== undefined) return { value: word.value, end: word.end, scaled: false, inDigits: false };
  const alone = rules.scales.longestAt(reading.tokens, i);
  return alone !== undefined && rules.scalesAlone.has(token.key)
    ? { value: alone.value, end: alone.end, scaled: true, inDigits: false }
    : undefined;
}

function numeralAt(reading: Reading, i: number, rules: NumberRules): PlainNumber | undefined {
  const { tokens } = reading;
  const numeral = parseNumeral(tokens[i]?.key ?? '');
  if (numeral === undefined || rules.ordinalSuffixes.has(numeral.suffix)) return undefined;
  // `২২-কে`, `Khulna-7`, `COVID-19`: digits after a hyphen that leans on a word are part of a name
  const before = tokens[i - 1];
  if (
    before !== undefined &&
    before.end === tokens[i]?.start &&
    isHyphen(before.key) &&
    tokens[i - 2]?.kind === 'word'
  )
    return undefined;
  const plain = { value: numeral.value, end: i + 1, scaled: false, inDigits: true };
  const dash = tokens[i + 1];
  const upper = tokens[i + 2];
  // `৫-৭জন`, `10–12 people`: the upper end of a range counts
  if (dash !== undefined && upper?.kind === 'number' && isHyphen(dash.key) && upper.start === dash.end) {
    const top = parseNumeral(upper.key);
    if (top !== undefined) return { ...plain, value: top.value, end: i + 3 };
  }
  return plain;
}

const isHyphen = (key: string): boolean => key === '-' || key === '–' || key === '—';
