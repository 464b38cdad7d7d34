import { byPosition, lengthOf, type Span } from '../text/span';
import type { DocumentEntity, DocumentSource, EntityAnnotation, QuoteAnnotation } from './document';
import type { Part, Snapshot } from './snapshot';

/** Who or what some words stand for: an entity, a source, or a source that is an entity. */
export interface Referent {
  readonly entity?: DocumentEntity;
  readonly source?: DocumentSource;
}

/** Whom the words at an offset stand for: `রাশিয়ার`, a surname, `তিনি` or `the ministry` beside a quote. */
export function referentAt(snapshot: Snapshot, offset: number): Referent | undefined {
  for (const part of snapshot.parts.at(offset)) {
    const referent = referentOf(snapshot, part);
    if (referent !== undefined) return referent;
  }
  return undefined;
}

function referentOf(snapshot: Snapshot, { role, annotation }: Part): Referent | undefined {
  if (annotation.layer === 'entity' && annotation.entity !== undefined)
    return ofEntity(snapshot, annotation.entity);
  if (annotation.layer === 'quote' && role === 'mention' && annotation.source !== null)
    return ofSource(snapshot, annotation.source);
  return undefined;
}

function ofEntity(snapshot: Snapshot, id: string): Referent | undefined {
  const entity = snapshot.entities.get(id);
  if (entity === undefined) return undefined;
  const source = snapshot.document.sources.find(candidate => candidate.entity === id);
  return source === undefined ? { entity } : { entity, source };
}

export function ofSource(snapshot: Snapshot, id: string): Referent | undefined {
  const source = snapshot.sources.get(id);
  if (source === undefined) return undefined;
  const entity = source.entity === undefined ? undefined : snapshot.entities.get(source.entity);
  return entity === undefined ? { source } : { entity, source };
}

/** All words that stand for it, in document order: entity mentions and the words that name it beside its quotes. */
export function mentionsOf(snapshot: Snapshot, { entity, source }: Referent): readonly Span[] {
  const spans = new Map<string, Span>();
  const add = ({ start, end }: Span) => spans.set(`${start}:${end}`, { start, end });
  entityMentions(snapshot, entity).forEach(add);
  for (const { mention } of quotesOf(snapshot, source))
    if (mention !== null && !namesEntity(snapshot, mention, entity)) add(mention);
  return [...spans.values()].sort(byPosition);
}

/** Whether a linked mention, of `entity` where one is given, lies within or around the words. */
function namesEntity(snapshot: Snapshot, words: Span, entity?: DocumentEntity): boolean {
  return snapshot.parts
    .overlapping(words)
    .some(
      ({ annotation }) =>
        annotation.layer === 'entity' &&
        annotation.entity !== undefined &&
        (entity === undefined || annotation.entity === entity.id),
    );
}

/** Where it is first named in full: the first mention that begins with its fullest name, else the longest mention. */
export function fullestMention(snapshot: Snapshot, referent: Referent): Span | undefined {
  const mentions = entityMentions(snapshot, referent.entity);
  const full = mentions.find(({ text }) => text.startsWith(referent.entity?.name ?? text));
  return full ?? longest(mentions.length > 0 ? mentions : mentionsOf(snapshot, referent));
}

export function entityMentions(
  snapshot: Snapshot,
  entity: DocumentEntity | undefined,
): readonly EntityAnnotation[] {
  return (entity?.mentions ?? []).flatMap(id => {
    const mention = snapshot.annotations.get(id);
    return mention?.layer === 'entity' ? [mention] : [];
  });
}

export function quotesOf(snapshot: Snapshot, source: DocumentSource | undefined): readonly QuoteAnnotation[] {
  return (source?.citations ?? []).flatMap(id => {
    const quote = snapshot.annotations.get(id);
    return quote?.layer === 'quote' ? [quote] : [];
  });
}

/**
 * Whether the words that name a quote's source only stand for a name given elsewhere: `তিনি`, `she`, `the minister`.
 * They do when no linked mention lies within them and the source is known by other words.
 */
export function standsIn(snapshot: Snapshot, quote: QuoteAnnotation): boolean {
  const { mention } = quote;
  const source = quote.source === null ? undefined : snapshot.sources.get(quote.source);
  if (mention === null || source === undefined) return false;
  if (snapshot.text.slice(mention.start, mention.end).startsWith(source.name)) return false;
  return !namesEntity(snapshot, mention);
}

function longest<T extends Span>(spans: readonly T[]): T | undefined {
  return spans.reduce<T | undefined>(
    (best, span) => (best === undefined || lengthOf(span) > lengthOf(best) ? span : best),
    undefined,
  );
}
