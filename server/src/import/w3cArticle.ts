import * as v from 'valibot';
import type { MessageKey } from '../../../messages/index';
import type { Annotation, DocumentEntity, DocumentSource } from '../annotations/document';
import { withReferences } from '../annotations/references';
import { fingerprintOf, originAfter, type Wording } from '../formats/fingerprint';
import { byPosition, type Span } from '../text/span';
import { entitySchema, sourceSchema } from './documentSchema';
import type { Imported, Quoted } from './types';
import type { Item } from './w3c';
import { annotationIn, digestIn, factsIn, linksIn, localId, quotedBy, recordIn, valueFor } from './w3cFields';

/** Keeps an item that was not understood. */
export type Refuse = (item: Item, reason: Extract<MessageKey, `import.unread.${string}`>) => void;

/** Where the words that name a quote's source and those that report it stand. */
export interface Parts {
  readonly mention?: Span;
  readonly cue?: Span;
}

interface Sorted {
  readonly entities: readonly DocumentEntity[];
  readonly sources: readonly DocumentSource[];
  readonly parts: ReadonlyMap<string, Parts>;
  readonly words: ReadonlyMap<Span, string>;
  readonly whole: readonly { readonly item: Item; readonly quoted: Quoted }[];
  readonly quoted: readonly Quoted[];
}

/** The article that annotations of one target make. */
export function articleOf(source: string, items: readonly Item[], refuse: Refuse): Imported {
  const { entities, sources, parts, words, whole, quoted } = sortOut(items, refuse);
  const names = new Map([...entities, ...sources].map(({ id, name }) => [id, name]));
  const name = (id: string) => names.get(id);
  const wording: Wording = { entity: name, source: name, words: span => words.get(span) ?? '' };
  const ownIds = new Set<string>();
  const annotations = whole.flatMap(({ item, quoted: { exact, ...at } }, i): readonly Annotation[] => {
    const id = item.read.id === undefined ? `${i + 1}` : localId(item.read.id);
    if (item.read.id === undefined) ownIds.add(id);
    const common = {
      id,
      start: at.start,
      end: at.end,
      text: exact,
      confidence: 1,
      status: 'manual' as const,
    };
    const annotation = annotationIn(item.read, common, parts.get(id) ?? {});
    if (annotation !== undefined) return [asLeft(annotation, item, wording)];
    refuse(item, 'import.unread.type');
    return [];
  });
  return {
    name: source,
    ground: {
      kind: 'quoted',
      quoted,
      units: ['code points', 'utf-16'],
      sha256: digestIn(items.map(({ read }) => read)),
    },
    ...withReferences({ annotations: annotations.sort(byPosition), entities, sources }),
    ownIds,
  };
}

/** Tells things that are said of the whole article, quotes' parts, and annotations apart. */
function sortOut(items: readonly Item[], refuse: Refuse): Sorted {
  const entities: DocumentEntity[] = [];
  const sources: DocumentSource[] = [];
  const parts = new Map<string, Parts>();
  const words = new Map<Span, string>();
  const whole: { readonly item: Item; readonly quoted: Quoted }[] = [];
  const quoted: Quoted[] = [];
  items.forEach((item, i) => {
    const label = valueFor('classifying', item.read);
    if (label === 'entity' || label === 'source') {
      const facts = factsIn(item.read);
      const entity = v.safeParse(entitySchema, facts);
      const cited = v.safeParse(sourceSchema, facts);
      if (label === 'entity' && entity.success) entities.push(entity.output);
      else if (label === 'source' && cited.success) sources.push(cited.output);
      else refuse(item, 'import.unread.record');
      return;
    }
    const quote = quotedBy(item.read, i);
    if (quote === undefined) {
      refuse(item, 'import.unread.noQuote');
      return;
    }
    quoted.push(quote);
    if (label === 'mention' || label === 'cue') {
      const span: Span = { start: quote.start, end: quote.end };
      const of = localId(linksIn(item.read)[0] ?? '');
      words.set(span, quote.exact);
      parts.set(of, { ...parts.get(of), [label]: span });
    } else whole.push({ item, quoted: quote });
  });
  return { entities, sources, parts, words, whole, quoted };
}

/** The annotation with what Newsmark said of it, unless another tool changed it since. */
function asLeft(annotation: Annotation, { read }: Item, wording: Wording): Annotation {
  const record = recordIn(read);
  if (record === undefined) return annotation;
  const { status: _, by, at, ...rest } = annotation;
  const { status, confidence, why, print } = record;
  const origin = originAfter({ status, by, at }, print === fingerprintOf(annotation, wording));
  return { ...rest, confidence, ...origin, ...(why === undefined ? {} : { why }) };
}
