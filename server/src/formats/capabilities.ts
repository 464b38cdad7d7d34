import type { MessageKey } from '../../../messages/index';
import type { AnnotationDocument } from '../annotations/document';
import { withReferences } from '../annotations/references';
import type { EntityType } from '../layers/types';
import { THINGS, type Thing } from './things';

export type FormatId =
  | 'native'
  | 'jsonl'
  | 'csv'
  | 'tsv'
  | 'markdown'
  | 'html'
  | 'w3c'
  | 'schema-org'
  | 'brat'
  | 'conll'
  | 'webanno'
  | 'xmi'
  | 'tei'
  | 'doccano'
  | 'label-studio'
  | 'prodigy'
  | 'spacy';

/** What one format can hold of an annotation document. */
export interface Capabilities {
  /** Types of entities that come back from the format as they went. */
  readonly types: readonly EntityType[];
  /** Types that are written as another, less exact one, and are not read back. */
  readonly coarse?: readonly EntityType[];
  readonly lacks: readonly Thing[];
  /** Whether an annotation over the end of a sentence comes back as one for each. */
  readonly withinSentences?: boolean;
  /** Whether Newsmark reads the format as well. */
  readonly isRead: boolean;
}

const ALL_TYPES: readonly EntityType[] = [
  'PER',
  'ORG',
  'LOC',
  'NORP',
  'DATE',
  'NUM',
  'ROLE',
  'EVENT',
  'WORK',
];

const EVERYTHING: Capabilities = { types: ALL_TYPES, lacks: [], isRead: true };

const TABLE: Capabilities = { types: ALL_TYPES, lacks: ['facts', 'uncited', 'deciders'], isRead: false };

/** What no tool knows that marks words with labels and relates them. */
const BEYOND_LABELS: readonly Thing[] = [
  'links',
  'facts',
  'sources',
  'joint',
  'uncited',
  'scores',
  'deciders',
];

/** All things that are left when a format marks words and nothing else. */
const BARE_ENTITIES: readonly Thing[] = [
  'structure',
  'quotes',
  'claims',
  'rejected',
  'nested',
  'overlapping',
  'values',
  'links',
  'sources',
  'confidence',
  'statuses',
  'deciders',
];

/** What layers of strings over tokens have no place for. */
const WEBANNO_LACKS: readonly Thing[] = [
  'rejected',
  'values',
  'facts',
  'uncited',
  'confidence',
  'statuses',
  'deciders',
];

/**
 * The one table of what each format holds: exports report by it what they drop, the round-trip tests compare by it, and
 * the table in docs/formats.md says the same.
 */
export const CAPABILITIES: Readonly<Record<FormatId, Capabilities>> = {
  native: EVERYTHING,
  jsonl: EVERYTHING,
  w3c: EVERYTHING,
  brat: EVERYTHING,
  conll: {
    types: ['PER', 'ORG', 'LOC'],
    coarse: ['NORP', 'EVENT', 'WORK'],
    lacks: [...BARE_ENTITIES, 'lines'],
    withinSentences: true,
    isRead: true,
  },
  webanno: { types: ALL_TYPES, lacks: WEBANNO_LACKS, isRead: true },
  xmi: { types: ALL_TYPES, lacks: WEBANNO_LACKS, isRead: false },
  tei: {
    types: ALL_TYPES,
    lacks: ['rejected', 'confidence', 'statuses', 'deciders'],
    isRead: true,
  },
  csv: TABLE,
  tsv: TABLE,
  doccano: {
    types: ALL_TYPES,
    lacks: ['rejected', 'values', 'stances', 'confidence', 'statuses', ...BEYOND_LABELS],
    isRead: true,
  },
  'label-studio': { types: ALL_TYPES, lacks: ['rejected', 'confidence', ...BEYOND_LABELS], isRead: true },
  prodigy: { types: ALL_TYPES, lacks: ['values', 'stances', ...BEYOND_LABELS], isRead: false },
  spacy: {
    types: ALL_TYPES,
    lacks: ['rejected', 'values', 'stances', 'joint', 'scores', 'confidence', 'statuses', 'deciders'],
    isRead: false,
  },
  'schema-org': {
    types: ['PER', 'ORG', 'LOC', 'EVENT', 'WORK'],
    lacks: [
      'structure',
      'rejected',
      'values',
      'mentions',
      'cues',
      'stances',
      'scores',
      'confidence',
      'deciders',
    ],
    isRead: false,
  },
  html: { types: ALL_TYPES, lacks: ['rejected', 'values', 'confidence', 'deciders'], isRead: false },
  markdown: { types: [], lacks: ['structure', 'rejected', 'statuses', 'deciders'], isRead: false },
};

/** A kind of thing that a format could not hold, worded by the message catalogue, and how many there were. */
export interface Drop {
  readonly what: Extract<MessageKey, `export.dropped.${string}`>;
  readonly count: number;
}

/** What a format lets go of in a document, by the table. */
export const droppedBy = (format: FormatId, document: AnnotationDocument): readonly Drop[] =>
  reduce(CAPABILITIES[format], document).dropped.filter(({ count }) => count > 0);

/**
 * The document as it comes back from a format that holds it exactly, but for ids: without what the format lacks, and
 * without entities of a coarse type.
 */
export const heldBy = (format: FormatId, document: AnnotationDocument): AnnotationDocument =>
  CAPABILITIES[format].lacks.length === 0
    ? document
    : withReferences(withTypes(reduce(CAPABILITIES[format], document).document, CAPABILITIES[format].types));

function reduce(
  { types, coarse = [], lacks }: Capabilities,
  document: AnnotationDocument,
): { readonly document: AnnotationDocument; readonly dropped: readonly Drop[] } {
  const typed = withTypes(document, [...types, ...coarse]);
  const dropped: Drop[] = [
    { what: 'export.dropped.types', count: document.annotations.length - typed.annotations.length },
  ];
  let reduced = typed;
  for (const { thing, message, count, without } of THINGS) {
    if (!lacks.includes(thing)) continue;
    dropped.push({ what: message, count: count(reduced) });
    reduced = without(reduced);
  }
  return { document: reduced, dropped };
}

const withTypes = (document: AnnotationDocument, types: readonly EntityType[]): AnnotationDocument =>
  types.length === ALL_TYPES.length
    ? document
    : {
        ...document,
        annotations: document.annotations.filter(one => one.layer !== 'entity' || types.includes(one.type)),
      };
