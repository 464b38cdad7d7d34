import type {
  Annotation,
  ClaimAnnotation,
  EntityAnnotation,
  QuoteAnnotation,
  StructureAnnotation,
} from '../annotations/document';
import { QUOTE_TYPES, STRUCTURE_KINDS } from '../decisions/types';

/** What an annotation is. */
export type Kind =
  | Pick<EntityAnnotation, 'layer' | 'type'>
  | Pick<QuoteAnnotation, 'layer' | 'type'>
  | Pick<ClaimAnnotation, 'layer' | 'type'>
  | Pick<StructureAnnotation, 'layer' | 'type'>;

/** One label for what an annotation is, where a format has no layers: `PER`, `direct quote`, `claim`, `headline`. */
export const labelOf = ({ layer, type }: Annotation | Kind): string =>
  layer === 'quote' ? `${type} quote` : type;

/**
 * What a label means, ours or one of those that are usual elsewhere (OntoNotes, spaCy, CoNLL, UIMA, TEI), whatever its
 * case and punctuation: `Person`, `GPE`, `WORK_OF_ART`, `persName`. Undefined for what has no counterpart, as MISC.
 */
export const kindOf = (label: string): Kind | undefined => KINDS.get(keyOf(label));

/** Letters alone, in lower case: `B-PER` is none of ours, `Direct_Quote` is `directquote`. */
const keyOf = (label: string): string => label.toLowerCase().replace(/[^\p{L}]/gu, '');

const ENTITY_LABELS: Readonly<Record<EntityAnnotation['type'], string>> = {
  PER: 'per person persname people',
  ORG: 'org organization organisation orgname company',
  LOC: 'loc location gpe fac facility place placename country city',
  NORP: 'norp nationality nat',
  DATE: 'date time',
  NUM: 'num number cardinal money percent quantity measure',
  ROLE: 'role rolename title position',
  EVENT: 'event',
  WORK: 'work workofart law product',
};

const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...Object.entries(ENTITY_LABELS).flatMap(([type, labels]) =>
    labels
      .split(' ')
      .map((label): [string, Kind] => [label, { layer: 'entity', type: type as EntityAnnotation['type'] }]),
  ),
  ...STRUCTURE_KINDS.map((type): [string, Kind] => [keyOf(type), { layer: 'structure', type }]),
  ...QUOTE_TYPES.map((type): [string, Kind] => [`${type}quote`, { layer: 'quote', type }]),
  ['quote', { layer: 'quote', type: 'direct' }],
  ['quotation', { layer: 'quote', type: 'direct' }],
  ['claim', { layer: 'claim', type: 'claim' }],
]);

/** Our own labels, in the order in which people are offered them. */
export const LABELS: readonly string[] = [
  ...Object.keys(ENTITY_LABELS),
  ...QUOTE_TYPES.map(type => labelOf({ layer: 'quote', type })),
  'claim',
  ...STRUCTURE_KINDS,
];
