import type { Comparison, OnWords } from './comparison';
import { countsOf, shareOf, type Tally } from './figures';
import type { QuoteMark } from './marks';
import { matchMarks, type Pair } from './matching';
import { type Miss, unmatched } from './misses';
import { type SourceMatch, sameSource } from './sources';
import { overlapOf, sharedBy, wordStrings } from './words';

type Quote = OnWords<QuoteMark>;

/** Least overlap of two quotes that count as the same. */
const HALF = 0.5;

/** Marks say where a direct quote begins and ends, so its edges must fit better. */
const FORMS = [
  { form: 'direct', atLeast: 0.8, holds: ({ type }: Quote) => type === 'direct' },
  { form: 'reported', atLeast: HALF, holds: ({ type }: Quote) => type !== 'direct' },
];

/** The quotes that are taken for the same, whatever their type. */
export const matchQuotes = ({ gold, predicted }: Comparison): readonly Pair[] =>
  matchMarks(gold.quotes, predicted.quotes, HALF);

function matchForm({ gold, predicted }: Comparison, { holds, atLeast }: (typeof FORMS)[number]) {
  const sides = { gold: gold.quotes.filter(holds), predicted: predicted.quotes.filter(holds) };
  return { ...sides, pairs: matchMarks(sides.gold, sides.predicted, atLeast) };
}

/** Quotes found, and of those found the share whose type, source, mention and cue are right; see docs/evaluation.md. */
export function scoreQuotes(
  comparison: Comparison,
  pairs: readonly Pair[],
  sources: SourceMatch,
): readonly Tally[] {
  const { gold, predicted } = comparison;
  const byForm = FORMS.map((form): Tally => {
    const matched = matchForm(comparison, form);
    const { length } = matched.pairs;
    return [`quote ${form.form}`, countsOf(length, matched.predicted.length, matched.gold.length)];
  });
  const all = (right: number) => countsOf(right, predicted.quotes.length, gold.quotes.length);
  const found = quotesOf(comparison, pairs);
  const share = (isRight: (gold: Quote, predicted: Quote) => boolean) =>
    shareOf(found.filter(([g, p]) => isRight(g, p)).length, found.length);
  const attributed = share((g, p) => sameSource(sources, g.source, p.source));
  return [
    ...byForm,
    ['quote any', all(found.length)],
    ['quote type', share((g, p) => g.type === p.type)],
    ['quote source', attributed],
    ['quote+source', all(attributed.right)],
    ['quote mention', share((g, p) => wordsAgree(g.mention, p.mention))],
    ['quote cue', share((g, p) => wordsAgree(g.cue, p.cue))],
    ['quote words', countShared(wordsIn(gold.quotes), wordsIn(predicted.quotes))],
    ['quote words+source', wordsWithSource(comparison, sources)],
  ];
}

/** The quotes themselves that are paired. */
function quotesOf(
  { gold, predicted }: Comparison,
  pairs: readonly Pair[],
): readonly (readonly [Quote, Quote])[] {
  return pairs.flatMap(pair => {
    const quote = gold.quotes[pair.gold];
    const other = predicted.quotes[pair.predicted];
    return quote === undefined || other === undefined ? [] : [[quote, other] as const];
  });
}

/** Whether two mentions or cues share half of their words; none agrees with none. */
function wordsAgree(gold: string | null, predicted: string | null): boolean {
  if (gold === null || predicted === null) return gold === predicted;
  return overlapOf(new Set(wordStrings(gold)), new Set(wordStrings(predicted))) >= HALF;
}

/** The words of quotes, each once, `keyOf` telling what is counted of a word in a quote. */
function wordsIn(
  quotes: readonly Quote[],
  keyOf: (word: number, quote: Quote) => string = String,
): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const quote of quotes)
    for (let word = quote.words.from; word < quote.words.to; word++) keys.add(keyOf(word, quote));
  return keys;
}

const countShared = (gold: ReadonlySet<string>, predicted: ReadonlySet<string>) =>
  countsOf(sharedBy(gold, predicted), predicted.size, gold.size);

/** Words put into the mouth of the right source. */
function wordsWithSource({ gold, predicted }: Comparison, sources: SourceMatch) {
  const goldOf = new Map([...sources].map(([source, other]) => [other, source]));
  const goldSource = (other: string | null) => (other === null ? undefined : goldOf.get(other));
  return countShared(
    wordsIn(gold.quotes, (word, { source }) => `${word} ${source}`),
    wordsIn(predicted.quotes, (word, { source }) => `${word} ${goldSource(source) ?? `?${source}`}`),
  );
}

export const quoteMisses = (comparison: Comparison): readonly Miss[] =>
  FORMS.flatMap(form => unmatched(comparison, 'quote', matchForm(comparison, form), ({ type }) => type));

/** The quotes that both sides have, with different sources. */
export function sourceMisses(
  comparison: Comparison,
  pairs: readonly Pair[],
  sources: SourceMatch,
): readonly Miss[] {
  const { gold, predicted, excerpt, lineOf } = comparison;
  const goldName = new Map(gold.sources.map(({ id, name }) => [id, name]));
  const predictedName = new Map(predicted.sources.map(({ id, name }) => [id, name]));
  return quotesOf(comparison, pairs)
    .filter(([quote, other]) => !sameSource(sources, quote.source, other.source))
    .map(([quote, other]) => ({
      layer: 'source',
      kind: 'wrong',
      type: quote.type,
      line: lineOf(quote.words),
      text: excerpt(quote.words),
      gold: goldName.get(quote.source ?? '') ?? null,
      predicted: predictedName.get(other.source ?? '') ?? null,
    }));
}
