import assert from 'node:assert/strict';
import type {
  Annotation,
  AnnotationDocument,
  DocumentEntity,
  DocumentSource,
} from '../../../server/src/annotations/document';
import type { Article } from '../../../server/src/export';
import { splitParagraphs } from '../../../server/src/text/paragraphs';
import { readParagraph } from '../../../server/src/text/reading';
import { byPosition, type Span } from '../../../server/src/text/span';

/** Where the `occurrence`-th `words` stand in the text, in UTF-16 units. */
export function spanIn(text: string, words: string, occurrence = 1): Span {
  let start = -1;
  for (let i = 0; i < occurrence; i++) start = text.indexOf(words, start + 1);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
}

export interface Parts {
  readonly annotations: readonly Annotation[];
  readonly entities?: readonly DocumentEntity[];
  readonly sources?: readonly DocumentSource[];
}

export function articleOf(name: string, text: string, parts: Parts): Article {
  const document: AnnotationDocument = {
    format: 'annotation-document/1',
    generator: { name: 'newsmark', version: '1.2.3' },
    document: { uri: `file:///news/${name}.txt`, language: 'bn', length: text.length, sha256: null },
    annotations: [...parts.annotations].sort(byPosition),
    entities: parts.entities ?? [],
    sources: parts.sources ?? [],
  };
  const rules = { stops: new Set(['।', '?']), fullStopEnds: true, abbreviations: new Set<string>() };
  const paragraphs = splitParagraphs(text).map(paragraph => ({
    paragraph,
    reading: readParagraph(paragraph.text, rules),
  }));
  return { name, text, document, paragraphs };
}

/** What all annotations of the tests have in common. */
export const facts = (text: string, span: Span) => ({
  ...span,
  text: text.slice(span.start, span.end),
  confidence: 0.9,
  status: 'auto' as const,
  why: 'rule: test',
});

/** CRLF, astral characters before and within spans, a joiner, nested and overlapping spans, a formula, Markdown. */
export const TEXT = [
  '🔥 র‍্যাবের মুখপাত্র বলেন, ‘আগুন 🔥 নিভেছে।’',
  'Mina "Rao" Sen said on Friday, "=SUM, [all] of *it*", about the Dhaka Water Act. 👩‍🚒 left.',
  'Ports reopen, Sen and Das denied.',
].join('\r\n');

const at = (words: string, occurrence = 1) => spanIn(TEXT, words, occurrence);
const words = (text: string, occurrence = 1) => facts(TEXT, at(text, occurrence));

/** One of everything that an annotation document can say. */
export const FIRE = articleOf('fire', TEXT, {
  annotations: [
    { ...words('🔥 র‍্যাবের মুখপাত্র বলেন, ‘আগুন 🔥 নিভেছে।’'), id: 't1', layer: 'structure', type: 'headline' },
    { ...words('র‍্যাবের'), id: 'e1', layer: 'entity', type: 'ORG', entity: 'E1' },
    { ...words('মুখপাত্র'), id: 'e2', layer: 'entity', type: 'ROLE' },
    {
      ...words('আগুন 🔥 নিভেছে।'),
      id: 'q1',
      layer: 'quote',
      type: 'direct',
      source: 'S1',
      mention: at('র‍্যাবের মুখপাত্র'),
      cue: at('বলেন'),
      stance: 'asserts',
    },
    {
      ...words('আগুন 🔥 নিভেছে'),
      id: 'c1',
      layer: 'claim',
      type: 'claim',
      source: 'S1',
      score: 0.62,
      reasons: ['event'],
    },
    { ...words('Mina "Rao" Sen'), id: 'e3', layer: 'entity', type: 'PER', entity: 'E2' },
    { ...words('Friday'), id: 'e4', layer: 'entity', type: 'DATE', value: '2024-05-03' },
    {
      ...words('=SUM, [all] of *it*'),
      id: 'q2',
      layer: 'quote',
      type: 'mixed',
      source: 'S2',
      mention: at('Mina "Rao" Sen'),
      cue: at('said'),
      stance: 'asserts',
    },
    { ...words('Dhaka Water Act'), id: 'e5', layer: 'entity', type: 'WORK' },
    { ...words('Dhaka'), id: 'e6', layer: 'entity', type: 'LOC', entity: 'E3' },
    { ...words('left'), id: 'e7', layer: 'entity', type: 'NORP', status: 'rejected' },
    {
      ...words('Ports reopen'),
      id: 'q3',
      layer: 'quote',
      type: 'indirect',
      source: 'S2',
      mention: at('Sen and Das'),
      cue: at('denied'),
      stance: 'denies',
      also: ['S3'],
    },
    {
      ...words('Ports reopen'),
      id: 'c2',
      layer: 'claim',
      type: 'claim',
      source: 'article',
      score: 0.3,
      reasons: [],
    },
    { ...words('Sen', 2), id: 'e8', layer: 'entity', type: 'PER', entity: 'E2' },
    { ...words('Das'), id: 'e9', layer: 'entity', type: 'PER', entity: 'E4' },
  ],
  entities: [
    { id: 'E1', type: 'ORG', name: 'র‍্যাব', aliases: [], mentions: ['e1'] },
    { id: 'E2', type: 'PER', name: 'Mina "Rao" Sen', aliases: ['Sen'], mentions: ['e3', 'e8'] },
    { id: 'E3', type: 'LOC', name: 'Dhaka', aliases: [], mentions: ['e6'] },
    { id: 'E4', type: 'PER', name: 'Das', aliases: [], mentions: ['e9'] },
  ],
  sources: [
    { id: 'S1', name: 'র‍্যাবের মুখপাত্র', kind: 'person', citations: ['q1', 'c1'] },
    { id: 'S2', name: 'Mina "Rao" Sen', kind: 'person', entity: 'E2', citations: ['q2', 'q3'] },
    { id: 'S3', name: 'Das', kind: 'person', entity: 'E4', citations: ['q3'] },
    { id: 'S4', name: 'Port *Board*', kind: 'organization', citations: [], reply: 'no-reply' },
  ],
});

/** An article in which nothing was found. */
export const EMPTY = articleOf('empty', '', { annotations: [] });
