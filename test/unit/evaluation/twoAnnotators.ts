import fc from 'fast-check';
import type { AnnotationDocument } from '../../../server/src/annotations/document';
import { toAnnotationDocument } from '../../../server/src/annotations/fromAnalysis';
import { createEngine } from '../../../server/src/engine';
import { loadAsset } from '../support/assets';

/** What the engine finds in articles, by their names. */
export async function annotateAll(
  articles: readonly { readonly name: string; readonly text: string }[],
): Promise<readonly (readonly [string, AnnotationDocument])[]> {
  const engine = createEngine(loadAsset);
  const facts = { uri: null, sha256: null, generator: { name: 'newsmark', version: 'test' } };
  const documents: (readonly [string, AnnotationDocument])[] = [];
  for (const { name, text } of articles)
    documents.push([name, toAnnotationDocument(await engine.analyze(text), facts)]);
  return documents;
}

/** Few words, so that names repeat, endings differ and spans collide. */
const WORDS = [
  'Holm',
  'Anna',
  'Holm’s',
  'the',
  'তিনি',
  'কিম',
  'কিমের',
  'মন্ত্রণালয়',
  'মন্ত্রণালয়ের',
  'র‍্যাব',
  '—',
  '৪০',
  '“',
];
const TYPES = ['PER', 'ORG', 'LOC', 'EVENT', 'DATE', 'NUM', 'WORK'];
const KINDS = ['person', 'organization', 'hearsay', 'anonymous'];
const SOURCES = ['a', 'b', 'c', 'd'];

const text = fc
  .array(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 5 })
  .map(lines => lines.map(words => words.join(' ')).join('\n'));

/** Two annotators' random marks in a random text: one by hand, one a document. */
const article = text.chain(text => {
  const lines = text.split('\n');
  const starts = lines.map((_, i) => lines.slice(0, i).join('\n').length + Math.min(i, 1));
  const span = fc.nat(lines.length - 1).chain(line => {
    const words = [...(lines[line] ?? '').matchAll(/\S+/g)];
    return fc.tuple(fc.nat(words.length - 1), fc.nat(4)).map(([from, more]) => {
      const start = words[from]?.index ?? 0;
      const last = words[Math.min(from + more, words.length - 1)];
      return { line, start, end: (last?.index ?? 0) + (last?.[0].length ?? 0) };
    });
  });
  const places = <T>(rest: fc.Arbitrary<T>) => fc.array(fc.tuple(span, rest), { maxLength: 8 });
  const marks = fc.record({
    structure: fc.array(fc.tuple(fc.nat(lines.length - 1), fc.constantFrom('headline', 'byline', 'tags')), {
      maxLength: 4,
    }),
    entities: places(
      fc.record({
        type: fc.constantFrom(...TYPES),
        entity: fc.option(fc.constantFrom(...SOURCES), { nil: undefined }),
      }),
    ),
    quotes: places(
      fc.record({
        type: fc.constantFrom('direct', 'indirect', 'mixed'),
        source: fc.constantFrom(...SOURCES),
        mention: fc.option(span),
        cue: fc.option(span),
      }),
    ),
    claims: places(
      fc.record({ source: fc.constantFrom('article', ...SOURCES), worth: fc.constantFrom(1, 2) }),
    ),
    sources: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom(...SOURCES),
        name: fc
          .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 })
          .map(words => words.join(' ')),
        kind: fc.constantFrom(...KINDS),
      }),
      { selector: ({ id }) => id },
    ),
  });
  type Place = { readonly line: number; readonly start: number; readonly end: number };
  const wordsAt = ({ line, start, end }: Place) => lines[line]?.slice(start, end) ?? '';
  const byHand = (place: Place) => {
    const lineText = lines[place.line] ?? '';
    let occ = 1;
    for (let at = lineText.indexOf(wordsAt(place)); at < place.start; occ++)
      at = lineText.indexOf(wordsAt(place), at + 1);
    return { line: place.line + 1, text: wordsAt(place), occ };
  };
  const absolute = ({ line, start, end }: Place) => ({
    start: (starts[line] ?? 0) + start,
    end: (starts[line] ?? 0) + end,
  });
  /** The scorer asks for a word in each of gold's entities. */
  const hasWord = ([place]: readonly [Place, object]) => /[^—“ ]/.test(wordsAt(place));
  const orNull = <T>(place: Place | null, as: (place: Place) => T) => (place === null ? null : as(place));
  const inDocument = (layer: string, place: Place, rest: object) => ({
    layer,
    ...absolute(place),
    text: wordsAt(place),
    ...rest,
  });
  return fc
    .record({ gold: marks, predicted: marks, scores: fc.array(fc.nat(3), { minLength: 8, maxLength: 8 }) })
    .map(({ gold, predicted, scores }) => ({
      text,
      gold: {
        lang: 'en',
        structure: [...new Map(gold.structure)].map(([line, kind]) => ({ line: line + 1, kind })),
        entities: gold.entities
          .filter(hasWord)
          .map(([place, { type, entity }]) => ({ ...byHand(place), type, id: entity })),
        quotes: gold.quotes.map(([place, quote]) => ({
          ...byHand(place),
          ...quote,
          mention: orNull(quote.mention, wordsAt),
          cue: orNull(quote.cue, wordsAt),
        })),
        claims: gold.claims.map(([place, claim]) => ({ ...byHand(place), ...claim })),
        sources: gold.sources,
      },
      document: {
        annotations: [
          ...predicted.structure.map(([line, type]) =>
            inDocument('structure', { line, start: 0, end: lines[line]?.length ?? 0 }, { type }),
          ),
          ...predicted.entities.map(([place, entity]) => inDocument('entity', place, entity)),
          ...predicted.quotes.map(([place, quote]) =>
            inDocument('quote', place, {
              ...quote,
              mention: orNull(quote.mention, absolute),
              cue: orNull(quote.cue, absolute),
            }),
          ),
          ...predicted.claims.map(([place, { source }], i) =>
            inDocument('claim', place, { type: 'claim', source, score: (scores[i] ?? 0) / 3 }),
          ),
        ],
        sources: predicted.sources,
      },
    }));
});

/** Articles that are the same each time. */
export const randomArticles = (count: number) =>
  fc.sample(article, { numRuns: count, seed: 1 }).map((article, i) => ({ name: `random-${i}`, ...article }));
