import type { Annotation, Layer } from '../annotations/document';
import { compare } from '../evaluation/comparison';
import { marksFromDocument } from '../evaluation/fromDocument';
import { matchMarks } from '../evaluation/matching';
import { nameKey, namesSame } from '../evaluation/names';
import { matchQuotes } from '../evaluation/quotes';
import { matchSources, type SourceMatch, sameSource } from '../evaluation/sources';
import { type WordRange, wordsOf, wordsUnder } from '../evaluation/words';
import { createLineIndex } from '../text/lineIndex';
import type { Side } from './side';

/** What of an annotation can be said differently. */
export type Field = 'words' | 'type' | 'entity' | 'source' | 'stance';

/** One thing that two annotators say differently about an article, the left one being held to be right. */
export interface Difference {
  readonly layer: Layer;
  /** `missed`: only on the left; `spurious`: only on the right; `wrong`: on both, and not the same. */
  readonly kind: 'missed' | 'spurious' | 'wrong';
  /** What differs where both say something. */
  readonly fields: readonly Field[];
  /** From 1. */
  readonly line: number;
  /** What each says; of one who says nothing, the rejection of the same words where there is one. */
  readonly left: Annotation | null;
  readonly right: Annotation | null;
}

/** Least overlap of two annotations that are taken for the same, as in `docs/evaluation.md`; 0: one shared word. */
const LEAST: Readonly<Record<Layer, number>> = { structure: 0, entity: 0, quote: 0.5, claim: 0.5 };

interface OnWords {
  readonly annotation: Annotation;
  readonly words: WordRange;
}

/** All differences in the order of the text. */
export function differencesOf(text: string, left: Side, right: Side): readonly Difference[] {
  const words = wordsOf(text);
  const lines = createLineIndex(text);
  const onWords = ({ document }: Side, layer: Layer): readonly OnWords[] =>
    document.annotations
      .filter(annotation => annotation.layer === layer)
      .map(annotation => ({ annotation, words: wordsUnder(words, annotation) }));
  const differ = createFields(text, left, right);
  const differences = (Object.keys(LEAST) as Layer[]).flatMap(layer => {
    const [all, others] = [onWords(left, layer), onWords(right, layer)];
    const [mine, theirs] = [all.filter(stands), others.filter(stands)];
    const pairs = matchMarks(mine, theirs, LEAST[layer]);
    const takenMine = new Set(pairs.map(({ gold }) => gold));
    const takenTheirs = new Set(pairs.map(({ predicted }) => predicted));
    const both = pairs.flatMap(pair => {
      const [one, other] = [mine[pair.gold], theirs[pair.predicted]];
      if (one === undefined || other === undefined) return [];
      const fields = differ(one, other);
      return fields.length === 0 ? [] : [differenceOf('wrong', fields, one.annotation, other.annotation)];
    });
    const missed = mine
      .filter((_, i) => !takenMine.has(i))
      .map(one => differenceOf('missed', [], one.annotation, rejectionOf(one, others)));
    const spurious = theirs
      .filter((_, i) => !takenTheirs.has(i))
      .map(one => differenceOf('spurious', [], rejectionOf(one, all), one.annotation));
    return [...both, ...missed, ...spurious];
  });
  return differences
    .map(difference => ({ ...difference, line: lines.placeAt(startOf(difference)).line + 1 }))
    .sort((a, b) => startOf(a) - startOf(b));
}

const stands = ({ annotation }: OnWords): boolean => annotation.status !== 'rejected';

const rejectionOf = (one: OnWords, others: readonly OnWords[]): Annotation | null =>
  others.find(
    other =>
      !stands(other) && sameWords(one.words, other.words) && one.annotation.type === other.annotation.type,
  )?.annotation ?? null;

const sameWords = (a: WordRange, b: WordRange): boolean => a.from === b.from && a.to === b.to;

const differenceOf = (
  kind: Difference['kind'],
  fields: readonly Field[],
  left: Annotation | null,
  right: Annotation | null,
): Omit<Difference, 'line'> => ({ layer: (left ?? right)?.layer ?? 'entity', kind, fields, left, right });

const startOf = ({ left, right }: Pick<Difference, 'left' | 'right'>): number =>
  Math.min(left?.start ?? Number.POSITIVE_INFINITY, right?.start ?? Number.POSITIVE_INFINITY);

/** Answers in what two annotations of one layer differ that stand on the same words, or nearly so. */
function createFields(text: string, left: Side, right: Side) {
  const comparison = compare(
    text,
    marksFromDocument(left.document, text),
    marksFromDocument(right.document, text),
  );
  const sources = matchSources(comparison, matchQuotes(comparison));
  const nameOf = ({ document }: Side) => new Map(document.entities.map(({ id, name }) => [id, name]));
  const [mine, theirs] = [nameOf(left), nameOf(right)];
  return (one: OnWords, other: OnWords): readonly Field[] => {
    const [a, b] = [one.annotation, other.annotation];
    const fields: readonly (readonly [Field, boolean])[] = [
      ['words', !sameWords(one.words, other.words)],
      ['type', a.type !== b.type],
      ['entity', !sameName(entityName(a, mine), entityName(b, theirs))],
      ['source', !sameSources(sources, sourceOf(a), sourceOf(b))],
      ['stance', a.layer === 'quote' && b.layer === 'quote' && a.stance !== b.stance],
    ];
    return fields.filter(([, differs]) => differs).map(([field]) => field);
  };
}

const entityName = (annotation: Annotation, names: ReadonlyMap<string, string>): string | undefined =>
  annotation.layer === 'entity' ? names.get(annotation.entity ?? '') : undefined;

/** One that is linked to nothing says nothing else than another. */
function sameName(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  const [one, other] = [nameKey(a), nameKey(b)];
  return namesSame(one, other) || namesSame(other, one);
}

/** Null for none, and for a claim of the article's own. */
function sourceOf(annotation: Annotation): string | null {
  if (annotation.layer === 'quote') return annotation.source;
  return annotation.layer === 'claim' && annotation.source !== 'article' ? annotation.source : null;
}

const sameSources = (match: SourceMatch, a: string | null, b: string | null): boolean =>
  (a === null && b === null) || sameSource(match, a, b);
