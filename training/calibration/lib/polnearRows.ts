import type { Engine } from '../../../server/src/engine';
import { isPronoun, nameKey, namesSame } from '../../../server/src/evaluation/names';
import { type WordRange, wordCount, wordsOf, wordsUnder } from '../../../server/src/evaluation/words';
import type { SettledBy, Source } from '../../../server/src/layers/types';
import { overlaps, type Span, shift } from '../../../server/src/text/span';
import { attributedQuotes } from './analyzed';
import type { SpeakerRow } from './speakerRows';

/** A document of PolNeAR: parts of each content and the words that name its speaker, [start, end) in UTF-16 units. */
export interface PolnearDocument {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly PolnearQuote[];
}

interface PolnearQuote {
  readonly parts: readonly (readonly [number, number])[];
  readonly speaker: readonly [number, number] | null;
}

/** PolNeAR marks the words that name the speaker, not whom `he` means: only these can be told right or wrong. */
const TOLD_BY_WORDS: ReadonlySet<SettledBy> = new Set(['name', 'form', 'phrase', 'word']);

/**
 * The quotes that PolNeAR has too (overlap of a half), with a speaker. Where two attributions have the same content
 * (`X said, according to Y`) either speaker is right.
 */
export async function polnearRows(
  engine: Engine,
  { id, text, quotes }: PolnearDocument,
): Promise<readonly SpeakerRow[]> {
  const analysis = await engine.analyze(text, { language: 'en' });
  const words = wordsOf(text);
  const contents = quotes.map(quote => ({
    quote,
    parts: quote.parts.map(([start, end]) => wordsUnder(words, { start, end })),
  }));
  return attributedQuotes(analysis).flatMap(({ attribution, source, evidence, offset }) => {
    if (!TOLD_BY_WORDS.has(evidence.by) || attribution.mention === null) return [];
    const mention = shift(attribution.mention, offset);
    const cue = attribution.cue === null ? undefined : shift(attribution.cue, offset);
    const range = wordsUnder(words, shift(attribution.content, offset));
    const speakers = quotesOver(range, contents).flatMap(({ speaker }) => spanOf(speaker));
    // A speaker on the cue's words is a slip of the annotator, who took one for the other.
    if (speakers.length === 0 || speakers.some(speaker => cue !== undefined && overlaps(speaker, cue)))
      return [];
    const right = speakers.some(
      speaker => overlaps(mention, speaker) || meansSame(text, mention, source, speaker),
    );
    return [{ article: id, set: 'PolNeAR', rule: attribution.why, evidence, right }];
  });
}

const spanOf = (speaker: PolnearQuote['speaker']): readonly Span[] =>
  speaker === null ? [] : [{ start: speaker[0], end: speaker[1] }];

interface Content {
  readonly quote: PolnearQuote;
  readonly parts: readonly WordRange[];
}

/** Least overlap of two contents that count as the same, as in `newsmark evaluate`. */
const HALF = 0.5;

/** Whose content overlaps the range best; several that do so equally well. */
function quotesOver(range: WordRange, contents: readonly Content[]): readonly PolnearQuote[] {
  let best: PolnearQuote[] = [];
  let most = HALF;
  for (const { quote, parts } of contents) {
    const shared = parts.reduce((sum, part) => sum + sharedWords(part, range), 0);
    const size = parts.reduce((sum, part) => sum + wordCount(part), wordCount(range));
    const overlap = shared / (size - shared || 1);
    if (overlap < most) continue;
    best = overlap > most ? [quote] : [...best, quote];
    most = overlap;
  }
  return best;
}

const sharedWords = (a: WordRange, b: WordRange): number =>
  Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that']);
/** A comma and a space between a name and its relative pronoun. */
const BESIDE = 3;

/** Words elsewhere that mean the same: `Helen Carter, who`, or the same name again. */
function meansSame(text: string, mention: Span, source: Source, marked: Span): boolean {
  const words = text.slice(marked.start, marked.end);
  if (RELATIVES.has(words.toLowerCase()))
    return marked.start >= mention.end && marked.start - mention.end <= BESIDE;
  if (isPronoun(words)) return false;
  const key = nameKey(words);
  const named = nameKey(source.name);
  return namesSame(key, named) || namesSame(named, key);
}
