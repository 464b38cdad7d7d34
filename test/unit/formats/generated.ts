import fc from 'fast-check';
import type {
  Annotation,
  AnnotationDocument,
  DocumentEntity,
  DocumentSource,
  Status,
} from '../../../server/src/annotations/document';
import { withReferences } from '../../../server/src/annotations/references';
import type { EntityType, SourceKind, StructureKind } from '../../../server/src/layers/types';
import { byPosition, type Span } from '../../../server/src/text/span';

/** A made-up article with everything in it that an annotation document can say. */
export interface Generated {
  readonly text: string;
  readonly document: AnnotationDocument;
}

const WORDS = [
  'ঢাকায়',
  'র‍্যাবের',
  'মিনা',
  'সেন',
  '২৩',
  'বলেছেন',
  '🔥',
  '👩‍🚒',
  'Mina',
  'Rao',
  'said',
  'O’Neil',
  'port\\ward',
  'A;B',
  '<b>&amp;',
  'ক্ষ্ম',
  '=x',
  '[1]',
  '_',
  'a|b',
  'tab*',
];
const MARKS = ['', '', '', '', ',', '।', '.', '”', '"'];
const TYPES: readonly EntityType[] = ['PER', 'ORG', 'LOC', 'NORP', 'DATE', 'NUM', 'ROLE', 'EVENT', 'WORK'];
const KINDS: readonly SourceKind[] = [
  'person',
  'organization',
  'media',
  'document',
  'group',
  'anonymous',
  'hearsay',
];
const LINES: readonly Exclude<StructureKind, 'body'>[] = [
  'headline',
  'byline',
  'dateline',
  'caption',
  'credit',
  'advert',
  'source-link',
  'comments',
  'tags',
  'boilerplate',
];
const STATUSES: readonly Status[] = ['auto', 'accepted', 'rejected', 'changed', 'manual'];

const line = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...MARKS)), { minLength: 1, maxLength: 9 })
  .map(parts => parts.map(([word, mark]) => word + mark).join(' '));

const text = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 5 }), fc.constantFrom('\n', '\r\n', '\n\n'))
  .map(([lines, end]) => lines.join(end));

/** Anything that a person or another tool may have written into a field. */
const said = fc.oneof(
  fc.constantFrom(
    'list: test',
    'রিনা বেগম',
    'a; b: "c"\\n',
    'a\u2028b\u2029c\u0085d',
    '<x>&',
    '🔥 \\t [1]|_*',
    '2024-05-03',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);
const share = fc.integer({ min: 0, max: 1000 }).map(thousandths => thousandths / 1000);

/** Where words start and end: what annotations hold begins and ends with a word. */
const wordsOf = (article: string): readonly Span[] =>
  Array.from(article.matchAll(/\S+/g), match => ({ start: match.index, end: match.index + match[0].length }));

const spanIn = (words: readonly Span[]): fc.Arbitrary<Span> =>
  fc.tuple(fc.nat(words.length - 1), fc.nat(6)).map(([first, more]) => ({
    start: words[first]?.start ?? 0,
    end: words[Math.min(words.length - 1, first + more)]?.end ?? 0,
  }));

const optional = <K extends string, T>(key: K, value: fc.Arbitrary<T>) =>
  fc.option(value).map(one => (one === null ? {} : ({ [key]: one } as { readonly [k in K]: T })));

const things = fc.record({
  entities: fc.array(
    fc
      .tuple(
        fc.record({ type: fc.constantFrom(...TYPES), name: said, aliases: fc.array(said, { maxLength: 2 }) }),
        optional('role', said),
        optional('country', fc.constantFrom('BD', 'NP')),
      )
      .map(([base, role, country]) => ({ ...base, ...role, ...country })),
    { maxLength: 3 },
  ),
  sources: fc.array(
    fc
      .tuple(
        fc.record({ name: said, kind: fc.constantFrom(...KINDS) }),
        optional('reply', fc.constantFrom('no-reply' as const, 'declined' as const)),
        fc.boolean(),
      )
      .map(([base, reply, isEntity]) => ({ ...base, ...reply, isEntity })),
    { maxLength: 3 },
  ),
});

/** Documents in which spans nest, overlap, touch and run over line ends; ids and names are unique, references whole. */
export const generated: fc.Arbitrary<Generated> = fc.tuple(text, things).chain(([article, made]) => {
  const words = wordsOf(article);
  const entities = made.entities.map(
    (entity, i): DocumentEntity => ({ id: `E${i + 1}`, ...entity, name: `${entity.name}${i}`, mentions: [] }),
  );
  const sources = made.sources.map(({ isEntity, ...source }, i): DocumentSource => {
    const entity = isEntity ? entities[i] : undefined;
    return {
      id: `S${i + 1}`,
      ...source,
      name: `${source.name}${i}`,
      ...(entity === undefined ? {} : { entity: entity.id }),
      citations: [],
    };
  });
  const span = spanIn(words);
  const base = fc
    .tuple(
      span,
      share,
      fc.constantFrom(...STATUSES),
      optional('why', said),
      optional('by', said),
      optional('at', fc.constant('2026-02-03T04:05:06.000Z')),
    )
    .map(([at, confidence, status, why, by, when]) => ({
      ...at,
      text: article.slice(at.start, at.end),
      confidence,
      status,
      ...why,
      ...(status === 'auto' ? {} : { ...by, ...when }),
    }));
  const among = <T>(items: readonly { readonly id: T }[]) => fc.constantFrom(...items.map(({ id }) => id));
  const entity = fc
    .tuple(
      base,
      fc.constantFrom(...TYPES),
      entities.length === 0 ? fc.constant({}) : optional('entity', among(entities)),
      optional('value', said),
    )
    .map(([one, type, link, value]) => ({ ...one, layer: 'entity' as const, type, ...link, ...value }));
  const structure = fc
    .tuple(base, fc.constantFrom(...LINES))
    .map(([one, type]) => ({ ...one, layer: 'structure' as const, type }));
  const quote = fc
    .tuple(
      base,
      fc.constantFrom('direct' as const, 'indirect' as const, 'mixed' as const),
      sources.length === 0 ? fc.constant(null) : fc.option(among(sources)),
      fc.option(span),
      fc.option(span),
      fc.constantFrom('asserts' as const, 'denies' as const, 'questions' as const),
      fc.boolean(),
    )
    .map(([one, type, source, mention, cue, stance, isJoint]) => {
      const others = sources.map(({ id }) => id).filter(id => id !== source);
      const also = isJoint && source !== null && others.length > 0 ? { also: others } : {};
      return { ...one, layer: 'quote' as const, type, source, mention, cue, stance, ...also };
    });
  const claim = fc
    .tuple(
      base,
      sources.length === 0 ? fc.constant('article') : fc.oneof(fc.constant('article'), among(sources)),
      share,
      fc.array(fc.constantFrom('figure', 'accusation', 'cause'), { maxLength: 2 }),
    )
    .map(([one, source, score, reasons]) => ({
      ...one,
      layer: 'claim' as const,
      type: 'claim' as const,
      source,
      score,
      reasons,
    }));
  return fc.array(fc.oneof(entity, entity, structure, quote, claim), { maxLength: 10 }).map(
    (annotations): Generated => ({
      text: article,
      document: withReferences({
        format: 'annotation-document/1',
        generator: { name: 'newsmark', version: '1.2.3' },
        document: {
          uri: 'file:///news/made.txt',
          language: 'bn',
          length: article.length,
          sha256: null,
        },
        annotations: [...annotations]
          .sort(byPosition)
          .map((one, i): Annotation => ({ id: `${one.layer.charAt(0)}${i + 1}`, ...one })),
        entities,
        sources,
      }),
    }),
  );
});
